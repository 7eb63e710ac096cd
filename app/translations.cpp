// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

void install(const QString& file, const QString& folder)
{
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

QLocale localeOf(Language language)
{
    const auto wanted = language == Language::French ? QLocale::French : QLocale::English;
    const auto system = QLocale::system();
    if (system.language() == wanted)
        return QLocale(wanted, system.territory());
    return language == Language::French ? QLocale(QLocale::French, QLocale::France)
                                        : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

}  // namespace

Language programLanguage(std::optional<Language> asked)
{
    if (asked)
        return *asked;
    for (const auto& name : QLocale::system().uiLanguages()) {
        if (const auto language = parseLanguage(QString(name).replace(u'-', u'_')))
            return *language;
    }
    return Language::English;
}

void speak(Language language)
{
    QLocale::setDefault(localeOf(language));
    install(u"esperluette_en.qm"_s, u":/translations"_s);
    if (language != Language::French)
        return;
    install(u"qtbase_fr.qm"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"esperluette_fr.qm"_s, u":/translations"_s);
}

}  // namespace esperluette
