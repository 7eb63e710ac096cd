// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/moments/moment_desk.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

UtcMinute noonOf(QDate day)
{
    const auto minutes = (QDate(1970, 1, 1).daysTo(day) * 24 + 12) * 60;
    return UtcMinute(UtcMinute::duration(std::int32_t(minutes)));
}

LocalText both(const QString& words) { return {words, words}; }

}  // namespace

EmotionWord someEmotion(const QString& key, int valence, int intensity)
{
    return {newId<EmotionWord>(), text<CatalogueKey>(key), {both(key), {}}, valence, intensity};
}

SmallJourney MomentDesk::journeyWithGuide()
{
    SmallJourney small;
    small.guide.purpose.builtIn = both(u"Say what was done well"_s);
    small.guide.place.builtIn = both(u"A quiet room"_s);
    small.guide.emotional = {both(u"Being seen"_s), both(u"No embarrassment"_s)};
    small.guide.relational = {both(u"Precise facts"_s)};
    small.guide.operational = {both(u"What comes next"_s)};
    small.guide.pleasantEmotions = {u"pride"_s};
    small.guide.unpleasantEmotions = {u"unease"_s};
    for (const auto& item : {u"Book the room"_s, u"Find three facts"_s, u"Warn the person"_s,
                             u"Put the telephone away"_s, u"Write it down"_s})
        small.guide.checklist.push_back({both(item), ChecklistRole::Manager, -1});
    small.guide.signsOfCare = {both(u"They spoke first"_s)};
    return small;
}

MomentDesk::MomentDesk() :
    m_desk{*m_logbook,           testIds(),
           Language::English,    WorkingCalendar::weekendsOnly(),
           [] { return today; }, [] { return noonOf(today); }}
{
    add(m_person, someEmotion(u"pride"_s, 1), someEmotion(u"unease"_s, -1),
        someEmotion(u"relief"_s, 1));
}

QString textOf(const QWidget& page, const QString& objectName)
{
    if (const auto* label = page.findChild<QLabel*>(objectName))
        return label->text();
    if (const auto* button = page.findChild<QPushButton*>(objectName))
        return button->text();
    ADD_FAILURE() << "no label or button " << qPrintable(objectName);
    return {};
}

void settle()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QWidget* named(const QWidget& page, const QString& accessibleName)
{
    settle();
    const auto widgets = page.findChildren<QWidget*>();
    const auto found = std::ranges::find_if(widgets, [&](const QWidget* widget) {
        return widget->accessibleName() == accessibleName && !widget->isHidden();
    });
    return found == widgets.end() ? nullptr : *found;
}

bool shows(const QWidget& page, const QString& text)
{
    settle();
    return std::ranges::any_of(page.findChildren<QLabel*>(), [&](const QLabel* label) {
        return label->text() == text && label->isVisibleTo(&page);
    });
}

}  // namespace esperluette::test
