// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/enum_range.h"
#include "core/storage/json_codec.h"
#include "core/storage/packed_attendances.h"

#include <type_traits>

/// How one member of a record becomes one column and comes back. Reading throws StorageFailure
/// for what no version of the program wrote.
namespace esperluette {

template <typename>
inline constexpr bool isId = false;
template <typename Entity>
inline constexpr bool isId<Id<Entity>> = true;

template <typename>
inline constexpr bool isOptionalId = false;
template <typename Entity>
inline constexpr bool isOptionalId<std::optional<Id<Entity>>> = true;

template <typename>
inline constexpr bool isBoundedText = false;
template <typename Purpose, qsizetype length, Blank blank>
inline constexpr bool isBoundedText<BoundedText<Purpose, length, blank>> = true;
template <typename Purpose, qsizetype length>
inline constexpr bool isBoundedText<RareText<Purpose, length>> = true;

/// The value of a member as SQLite keeps it.
template <typename Member>
SqlValue encode(const Member& member)
{
    if constexpr (isId<Member>)
        return member.bytes();
    else if constexpr (isOptionalId<Member>)
        return member ? SqlValue(member->bytes()) : SqlValue();
    else if constexpr (isBoundedText<Member>)
        return member.text();
    else if constexpr (std::is_enum_v<Member> || std::is_integral_v<Member>)
        return std::int64_t(member);
    else if constexpr (std::is_same_v<Member, QString>)
        return member;
    else if constexpr (std::is_same_v<Member, QDate>)
        return member.isValid() ? SqlValue(std::int64_t(member.toJulianDay())) : SqlValue();
    else if constexpr (std::is_same_v<Member, Day>)
        return member.isValid() ? SqlValue(std::int64_t(member.number())) : SqlValue();
    else if constexpr (std::is_same_v<Member, UtcMinute>)
        return std::int64_t(member.time_since_epoch().count());
    else if constexpr (std::is_same_v<Member, Evidence>)
        return member.packed();
    else if constexpr (std::is_same_v<Member, std::vector<Attendance>>)
        return packed(member);
    else
        return json::write(member);
}

/// The member that a column holds.
/// @param row  a Row or FieldValues
template <typename Member, typename Source>
Member decode(const Source& row, int column)
{
    if constexpr (isId<Member>) {
        return Member(row.id(column));
    } else if constexpr (isOptionalId<Member>) {
        const auto id = row.optionalId(column);
        return id ? Member(*id) : Member();
    } else if constexpr (isBoundedText<Member>) {
        const auto utf8 = row.utf8(column);
        if constexpr (std::is_default_constructible_v<Member>) {
            if (utf8.isEmpty())
                return Member();
        }
        auto text = Member::parseUtf8(utf8);
        if (!text)
            throw StorageFailure(ErrorCode::DamagedLogbook, "a text is missing or too long");
        return *std::move(text);
    } else if constexpr (std::is_enum_v<Member>) {
        return enumFrom<Member>(row.integer(column));
    } else if constexpr (std::is_integral_v<Member>) {
        return Member(row.integer(column));
    } else if constexpr (std::is_same_v<Member, QString>) {
        return row.text(column);
    } else if constexpr (std::is_same_v<Member, QDate>) {
        return row.isNull(column) ? QDate() : QDate::fromJulianDay(row.integer(column));
    } else if constexpr (std::is_same_v<Member, Day>) {
        return Day::fromNumber(std::int32_t(row.integer(column)));
    } else if constexpr (std::is_same_v<Member, UtcMinute>) {
        return UtcMinute(UtcMinute::duration(std::int32_t(row.integer(column))));
    } else if constexpr (std::is_same_v<Member, Evidence>) {
        const auto evidence = Evidence::unpacked(row.integer(column));
        if (!evidence)
            throw StorageFailure(ErrorCode::DamagedLogbook, "evidence is out of its range");
        return *evidence;
    } else if constexpr (std::is_same_v<Member, std::vector<Attendance>>) {
        return unpackedAttendances(row.bytes(column));
    } else {
        Member member;
        json::read(row.utf8(column), member);
        return member;
    }
}

}  // namespace esperluette
