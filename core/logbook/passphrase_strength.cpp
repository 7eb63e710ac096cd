// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/unlocking.h"

#include "core/foundation/text_folding.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace esperluette {

namespace {

using namespace std::literals;

/// What people choose first, and what this program suggests to them: each is worth little.
constexpr std::array commonWords = {
    "password"sv,  "passe"sv,    "motdepasse"sv, "azerty"sv,   "qwerty"sv,     "soleil"sv,
    "bonjour"sv,   "doudou"sv,   "chouchou"sv,   "loulou"sv,   "marseille"sv,  "football"sv,
    "iloveyou"sv,  "jetaime"sv,  "princess"sv,   "princesse"sv, "dragon"sv,    "monkey"sv,
    "welcome"sv,   "bienvenue"sv, "admin"sv,     "letmein"sv,  "master"sv,     "sunshine"sv,
    "esperluette"sv, "carnet"sv, "equipe"sv,     "manager"sv,  "team"sv,       "logbook"sv,
    "boutique"sv,  "entreprise"sv, "company"sv,  "secret"sv,   "vacances"sv,   "liverpool"sv,
    "nicolas"sv,   "camille"sv,  "thomas"sv,     "michael"sv,  "charlie"sv,    "jordan"sv,
    "qwertz"sv,    "passw0rd"sv, "hello"sv,      "juillet"sv,  "printemps"sv,  "automne"sv};

constexpr double bitsOfAWord = 11;  ///< one of two thousand
constexpr double bitsOfACommonWord = 5;
constexpr double bitsOfADate = 15;  ///< a day of the last ninety years

/// The rows of keyboards and the alphabet, in which people walk.
constexpr std::array rows = {"abcdefghijklmnopqrstuvwxyz"sv, "01234567890"sv, "azertyuiop"sv,
                             "qsdfghjklm"sv,                 "wxcvbn"sv,      "qwertyuiop"sv,
                             "asdfghjkl"sv,                  "zxcvbnm"sv};

bool isLetter(char byte) { return byte >= 'a' && byte <= 'z'; }
bool isDigit(char byte) { return byte >= '0' && byte <= '9'; }

std::size_t runOf(std::string_view text, bool (*belongs)(char))
{
    return std::size_t(std::ranges::find_if_not(text, belongs) - text.begin());
}

/// How many characters at the beginning repeat one, or walk along a row in one direction.
std::size_t patternLength(std::string_view text)
{
    const auto same = std::size_t(
        std::ranges::find_if_not(text, [&](char byte) { return byte == text.front(); })
        - text.begin());
    std::size_t longest = same;
    for (const auto row : rows) {
        for (const int step : {1, -1}) {
            auto at = row.find(text.front());
            std::size_t length = 1;
            while (at != row.npos && length < text.size()
                   && at + std::size_t(step) < row.size()
                   && row[at + std::size_t(step)] == text[length]) {
                at += std::size_t(step);
                ++length;
            }
            longest = std::max(longest, length);
        }
    }
    return longest >= 3 ? longest : 0;
}

std::size_t commonWordLength(std::string_view text)
{
    std::size_t longest = 0;
    for (const auto word : commonWords) {
        if (text.starts_with(word))
            longest = std::max(longest, word.size());
    }
    return longest;
}

/// A run of letters is guessed letter by letter, or as a word when it is long enough to be one.
double bitsOfLetters(std::size_t length)
{
    const auto letterByLetter = double(length) * std::log2(26.0);
    return length >= 4 ? std::min(letterByLetter, bitsOfAWord + 0.5 * double(length - 4))
                       : letterByLetter;
}

double bitsOfDigits(std::size_t length)
{
    const auto digitByDigit = double(length) * std::log2(10.0);
    return length == 4 || length == 6 || length == 8 ? std::min(digitByDigit, bitsOfADate)
                                                     : digitByDigit;
}

}  // namespace

double passphraseBits(QStringView passphrase)
{
    const auto bytes = folded(passphrase);
    std::string_view rest(bytes.constData(), std::size_t(bytes.size()));
    std::string_view last;
    double bits = 0;
    while (!rest.empty()) {
        std::size_t length = commonWordLength(rest);
        double worth = bitsOfACommonWord;
        if (const auto pattern = patternLength(rest); pattern > length) {
            length = pattern;
            worth = 4 + std::log2(double(pattern));
        }
        if (length == 0 && isLetter(rest.front())) {
            length = runOf(rest, isLetter);
            worth = bitsOfLetters(length);
        } else if (length == 0 && isDigit(rest.front())) {
            length = runOf(rest, isDigit);
            worth = bitsOfDigits(length);
        } else if (length == 0) {
            length = 1;
            worth = rest.front() == ' ' || rest.front() == '-' ? 1 : 5;
        }
        const auto part = rest.substr(0, length);
        bits += part == last ? 1 : worth;  // the same again is nearly free
        last = part.size() > 1 ? part : last;
        rest.remove_prefix(length);
    }
    // Capitals in unusual places are worth something.
    const auto capitals = std::ranges::count_if(passphrase, [](QChar c) { return c.isUpper(); });
    return bits + (capitals > 1 ? std::min<double>(4, double(capitals)) : double(capitals));
}

// Each guess costs an attacker 256 MiB and a tenth of a second of one core: with a thousand cores
// 30 bits fall within a day and 45 within a century.
PassphraseStrength passphraseStrength(QStringView passphrase)
{
    if (passphrase.isEmpty())
        return PassphraseStrength::Empty;
    const auto bits = passphraseBits(passphrase);
    if (bits < 30)
        return PassphraseStrength::Weak;
    return bits < 45 ? PassphraseStrength::Fair : PassphraseStrength::Strong;
}

}  // namespace esperluette
