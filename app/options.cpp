// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"

#include <QCommandLineParser>
#include <QRegularExpression>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

/// Reads one value of the command line after the other, and remembers the first that is wrong.
class Reader {
public:
    explicit Reader(const QCommandLineParser& parser) : m_parser(parser) { }

    QString text(const QString& option) const { return m_parser.value(option); }

    std::optional<QDate> day(const QString& option)
    {
        const std::optional day = QDate::fromString(text(option), Qt::ISODate);
        return checked(option, day, day->isValid(), u"a day as YYYY-MM-DD"_s);
    }

    std::optional<Language> language(const QString& option)
    {
        const auto language = parseLanguage(text(option));
        return checked(option, language, language.has_value(), u"fr or en"_s);
    }

    std::optional<ui::ThemeChoice> theme(const QString& option)
    {
        std::optional<ui::ThemeChoice> theme;
        if (text(option) == "light"_L1)
            theme = ui::ThemeChoice::Light;
        if (text(option) == "dark"_L1)
            theme = ui::ThemeChoice::Dark;
        return checked(option, theme, theme.has_value(), u"light or dark"_s);
    }

    QSize size(const QString& option)
    {
        static const QRegularExpression form(uR"(^(\d{3,4})x(\d{3,4})$)"_s);
        const auto match = form.match(text(option));
        const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
        return checked(option, size, match.hasMatch(), u"width and height as 1440x900"_s);
    }

    int percent(const QString& option)
    {
        const auto percent = text(option).toInt();
        return checked(option, percent, percent >= 50 && percent <= 400,
                       u"a percentage from 50 to 400"_s);
    }

    QString folder(const QString& option)
    {
        return checked(option, text(option), !text(option).isEmpty(), u"a folder"_s);
    }

    const QString& fault() const { return m_fault; }

private:
    template <typename Value>
    Value checked(const QString& option, Value value, bool isRight, const QString& form)
    {
        if (!m_parser.isSet(option))
            return Value();
        if (!isRight && m_fault.isEmpty())
            m_fault = u"--%1 takes %2, not “%3”."_s.arg(option, form, text(option));
        return value;
    }

    const QCommandLineParser& m_parser;
    QString m_fault;
};

}  // namespace

std::variant<Options, UsageError> parseOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    for (const auto& name :
         {u"today"_s, u"language"_s, u"theme"_s, u"tour"_s, u"size"_s, u"text-scale"_s})
        parser.addOption(QCommandLineOption(name, {}, u"value"_s));
    parser.addOption(QCommandLineOption(u"quick-add"_s));
    parser.addOption(QCommandLineOption(u"background"_s));
    if (!parser.parse(QStringList(u"esperluette"_s) + arguments))
        return UsageError{parser.errorText() + u" See --help."_s};
    if (parser.positionalArguments().size() > 1)
        return UsageError{u"Only one logbook can be opened: see --help."_s};

    Reader reader(parser);
    Options options{
        .file = parser.positionalArguments().value(0),
        .today = reader.day(u"today"_s),
        .language = reader.language(u"language"_s),
        .theme = reader.theme(u"theme"_s),
        .quickAdd = parser.isSet(u"quick-add"_s),
        .background = parser.isSet(u"background"_s),
        .tourFolder = reader.folder(u"tour"_s),
        .size = reader.size(u"size"_s),
        .textPercent = reader.percent(u"text-scale"_s),
    };
    if (!reader.fault().isEmpty())
        return UsageError{reader.fault() + u" See --help."_s};
    return options;
}

QString optionsHelp()
{
    return uR"(usage: esperluette [OPTIONS] [FILE]

Opens the window of Esperluette, on the logbook FILE when it is given.

  FILE                  a logbook (*.esperluette) that exists; it is read and written
  --language fr|en      speak French or English (default: the language of the system)
  --today YYYY-MM-DD    take this day for today instead of the clock's
  --theme light|dark    colours (default: as chosen in the View menu, else as the system)
  --size WxH            size of the window in pixels, for example 1440x900
  --text-scale PERCENT  size of text, 50 to 400 (default: as chosen in the View menu)
  --quick-add           begin with one line about a moment, in FILE or in the last logbook
  --background          begin in the notification area, with FILE or the last logbook; opens
                        the window when the reminders are not set to stay there
  --tour DIR            draw every page of FILE, or of the sample logbook, as PNG into DIR
                        without opening a window, print the paths, and end. Without --theme,
                        in light and in dark. FILE is not changed.
  -h, --help            print this and end
  --version             print the version and end

Environment
  ESPERLUETTE_PLAIN_DIALOGS=1  use Qt's own file dialogs, for tests through accessibility

Exit status: 0 done, 1 something failed (one sentence on stderr says what), 2 wrong usage.
)"_s;
}

}  // namespace esperluette
