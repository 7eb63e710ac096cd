// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

namespace esperluette {

/// What kind of thing went wrong, for programs. The sentence for people is in
/// ui/shared/error_text.
enum class ErrorCode {
    InvalidInput,  ///< subject names the field or the line
    StaleChange,  ///< the record changed since it was read
    StorageFailed,  ///< nothing was written; detail says why
    FileMissing,
    FileExists,
    FileEmpty,
    FolderNotWritable,
    FileReadOnly,
    NotALogbook,
    DamagedLogbook,
    NewerLogbook,  ///< written by a newer version of the program
    ChangedElsewhere,  ///< another program wrote the file meanwhile
    FileUnreadable,
    Cancelled,
    PassphraseNeeded,  ///< the file may be an encrypted logbook
    WrongPassphrase,  ///< or the beginning of the file is damaged, or it is no logbook at all
    NotEnoughMemory,  ///< for the derivation of a key
    EncryptionMissing,  ///< the program was built with a library that does not encrypt
    OpenElsewhere,  ///< another program has it open; who, says FileLock::holder
    OpenElsewherePerhaps,  ///< another computer had it open and did not say that it finished
    OpenedReadOnly,  ///< it was opened for reading, and nothing is written
    DiskFull,  ///< nothing was written
};

/// Why something was refused or failed.
struct Error {
    ErrorCode code;
    QString subject;  ///< the field, file or line concerned; never the content of a record
    QString detail;  ///< English, for the log; never quotes a record

    friend bool operator==(const Error&, const Error&) = default;
};

/// Wraps an Error so that it converts to any Result.
struct Failure {
    Error error;
};

/// The Failure that says `code` about `subject`.
inline Failure failure(ErrorCode code, QString subject = {}, QString detail = {})
{
    return Failure{Error{code, std::move(subject), std::move(detail)}};
}

/// A value, or the Error that explains why there is none. Member names follow std::expected.
template <typename Value = void>
class [[nodiscard]] Result {
public:
    Result(Value value) : m_content(std::in_place_index<0>, std::move(value)) { }
    Result(Failure failure) : m_content(std::in_place_index<1>, std::move(failure.error)) { }

    bool has_value() const { return m_content.index() == 0; }
    explicit operator bool() const { return has_value(); }

    /// The value; calling it on an error is a bug.
    Value& operator*() & { return *std::get_if<0>(&m_content); }
    const Value& operator*() const& { return *std::get_if<0>(&m_content); }
    Value&& operator*() && { return std::move(*std::get_if<0>(&m_content)); }
    Value* operator->() { return std::get_if<0>(&m_content); }
    const Value* operator->() const { return std::get_if<0>(&m_content); }

    /// The error; calling it on a value is a bug.
    const Error& error() const { return *std::get_if<1>(&m_content); }

private:
    std::variant<Value, Error> m_content;
};

/// Success without a value, or an Error.
template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Failure failure) : m_error(std::move(failure.error)) { }

    bool has_value() const { return !m_error; }
    explicit operator bool() const { return has_value(); }
    const Error& error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

}  // namespace esperluette
