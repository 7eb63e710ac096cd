// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/foundation/secret.h"

#include <variant>

namespace esperluette::cli {

/// Where a command gets a passphrase: from a file, from the environment, or from the terminal, the
/// first that there is. It is never an argument, which everybody on the machine could read.
class PassphraseSource {
public:
    enum class Which {
        Present,  ///< --passphrase-file, ESPERLUETTE_PASSPHRASE
        New,  ///< --new-passphrase-file, ESPERLUETTE_NEW_PASSPHRASE
    };
    using Read = std::variant<Passphrase, Refusal>;

    /// @param call  outlives the source
    PassphraseSource(const Call& call, Which which) : m_call(call), m_which(which) { }

    /// Whether it need not be asked for.
    bool isGiven() const;
    /// The passphrase of `file`; asked for once.
    Read typed(const QString& file) const;
    /// A passphrase for a file that gets one; asked for twice, and not empty.
    Read chosen() const;

private:
    QString option() const;
    const char* variable() const;
    /// From the file or the environment.
    Read given() const;
    Read ask(const QString& prompt) const;

    const Call& m_call;
    Which m_which;
};

}  // namespace esperluette::cli
