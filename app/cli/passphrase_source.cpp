// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/passphrase_source.h"

#include <QDir>
#include <QFile>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace esperluette::cli {

namespace {

/// UTF-8 is four bytes a letter at most.
constexpr qsizetype mostBytes = Passphrase::maxLength * 4;

/// The passphrase in a line, which is wiped.
PassphraseSource::Read fromLine(QByteArray line)
{
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    auto text = QString::fromUtf8(line);
    wipe(line);
    if (text.size() > Passphrase::maxLength)
        return Refusal{CommandLine::tr("A passphrase has 1024 characters at most.")};
    PassphraseSource::Read passphrase = Passphrase(text);
    wipe(text);
    return passphrase;
}

PassphraseSource::Read fromFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Refusal{CommandLine::tr("The passphrase file “%1” cannot be read.")
                           .arg(QDir::toNativeSeparators(path))};
    return fromLine(file.readLine(mostBytes + 3));
}

#ifdef Q_OS_UNIX

/// The terminal does not show what is typed while this lives.
class Silence {
public:
    Silence()
    {
        m_changed = tcgetattr(STDIN_FILENO, &m_before) == 0;
        auto silent = m_before;
        silent.c_lflag &= tcflag_t(~ECHO);
        silent.c_lflag |= ECHONL;
        m_changed = m_changed && tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }
    ~Silence()
    {
        if (m_changed)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Silence(const Silence&) = delete;
    Silence& operator=(const Silence&) = delete;

private:
    termios m_before{};
    bool m_changed = false;
};

bool isTerminal() { return isatty(STDIN_FILENO) == 1; }

QByteArray readSilently()
{
    const Silence silence;
    QByteArray line(mostBytes + 3, '\0');
    const auto size = ::read(STDIN_FILENO, line.data(), std::size_t(line.size()));
    line.truncate(std::max<qsizetype>(size, 0));
    return line;
}

#else

bool isTerminal() { return false; }
QByteArray readSilently() { return {}; }

#endif

}  // namespace

QString PassphraseSource::option() const
{
    return m_which == Which::New ? u"new-passphrase-file"_s : u"passphrase-file"_s;
}

const char* PassphraseSource::variable() const
{
    return m_which == Which::New ? "ESPERLUETTE_NEW_PASSPHRASE" : "ESPERLUETTE_PASSPHRASE";
}

bool PassphraseSource::isGiven() const
{
    return m_call.options.isSet(option()) || qEnvironmentVariableIsSet(variable());
}

PassphraseSource::Read PassphraseSource::given() const
{
    return m_call.options.isSet(option()) ? fromFile(m_call.options.value(option()))
                                          : fromLine(qgetenv(variable()));
}

PassphraseSource::Read PassphraseSource::ask(const QString& prompt) const
{
    if (!isTerminal())
        return Refusal{CommandLine::tr("A passphrase is needed: give it with --%1 FILE or in %2.")
                           .arg(option(), QLatin1StringView(variable()))};
    std::fputs(prompt.toUtf8().constData(), stderr);
    return fromLine(readSilently());
}

PassphraseSource::Read PassphraseSource::typed(const QString& file) const
{
    return isGiven()
        ? given()
        : ask(CommandLine::tr("Passphrase of “%1”: ").arg(QDir::toNativeSeparators(file)));
}

PassphraseSource::Read PassphraseSource::chosen() const
{
    auto first = isGiven() ? given() : ask(CommandLine::tr("New passphrase: "));
    if (std::holds_alternative<Refusal>(first))
        return first;
    if (std::get<Passphrase>(first).isEmpty())
        return Refusal{CommandLine::tr("The passphrase is empty: choose another.")};
    if (isGiven())
        return first;
    const auto again = ask(CommandLine::tr("Once more: "));
    const auto* repeated = std::get_if<Passphrase>(&again);
    if (!repeated || *repeated != std::get<Passphrase>(first))
        return Refusal{CommandLine::tr("This is not the same passphrase: nothing was done.")};
    return first;
}

}  // namespace esperluette::cli
