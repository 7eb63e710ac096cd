// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/load_card.h"

#include "ui/shared/card.h"
#include "ui/shared/date_text.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/form_field.h"
#include "ui/shared/item_row.h"
#include "ui/shared/moment_titles.h"
#include "ui/shared/text_label.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace esperluette::ui {

namespace {

constexpr std::size_t mostOffered = 3;
constexpr int mostHours = 60;

/// "3 h 20", "45 min".
QString durationText(int minutes)
{
    const auto words = [](const char* text, int count = -1) {
        return QCoreApplication::translate("Duration", text, nullptr, count);
    };
    if (minutes < 60)
        return words(QT_TRANSLATE_N_NOOP("Duration", "%n min"), minutes);
    const auto hours = minutes / 60;
    const auto rest = minutes % 60;
    return rest == 0 ? words(QT_TRANSLATE_NOOP("Duration", "%1 h")).arg(hours)
                     : words(QT_TRANSLATE_NOOP("Duration", "%1 h %2"))
                           .arg(hours)
                           .arg(rest, 2, 10, QLatin1Char('0'));
}

}  // namespace

LoadCard::LoadCard(Desk& desk, QWidget* parent) :
    QWidget(parent), m_desk(desk), m_sentence(new TextLabel({})), m_available(new QSpinBox),
    m_movable(new RowList)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(tr("The time for it"));
    layout->addWidget(card);
    auto* line = new QHBoxLayout;
    m_sentence->setObjectName(QStringLiteral("load"));
    m_sentence->setWordWrap(true);
    line->addWidget(m_sentence, 1);
    auto* label = new TextLabel(tr("Hours I have in a week"), TextRole::Small, Ink::Second);
    line->addWidget(label);
    m_available->setObjectName(QStringLiteral("available"));
    m_available->setRange(0, mostHours);
    m_available->setSpecialValueText(tr("not told"));
    line->addWidget(m_available);
    card->content()->addLayout(line);
    nameForReaders(*m_available, label->text());
    card->content()->addWidget(m_movable);
    connect(m_available, &QSpinBox::editingFinished, this, &LoadCard::keepAvailable);
}

void LoadCard::showWeek(std::span<const std::uint32_t> moments, const DateRange& week)
{
    const auto load = loadOf(m_desk.records(), moments, week, m_desk.today());
    const QSignalBlocker blocker(m_available);
    m_available->setValue(load.available / 60);
    m_available->setEnabled(!m_desk.logbook.isReadOnly());
    showSentence(load, week);
    showMovable(load, week);
}

void LoadCard::showSentence(const WeekLoad& load, const DateRange& week)
{
    const auto needed = durationText(load.minutes);
    const auto when = shortDay(week.first);
    if (load.available == 0)
        m_sentence->setText(tr("Week of %1: %2 of moments.").arg(when, needed));
    else if (load.excess() == 0)
        m_sentence->setText(tr("Week of %1: %2 of moments, within the %3 you have.")
                                .arg(when, needed, durationText(load.available)));
    else
        m_sentence->setText(
            tr("Week of %1: %2 of moments, %3 more than the %4 you have. Nothing is cancelled; "
               "these could be held later and still be on time:")
                .arg(when, needed, durationText(load.excess()), durationText(load.available)));
}

void LoadCard::showMovable(const WeekLoad& load, const DateRange& week)
{
    m_movable->clear();
    std::size_t offered = 0;
    for (const auto position : load.movable) {
        if (load.excess() == 0 || offered == mostOffered)
            break;
        const auto& moment = m_desk.records().all<Moment>()[position];
        const auto later =
            laterDayFor(moment, *m_desk.records().find(moment.kind), week, m_desk.calendar);
        if (!later.isValid())
            continue;
        auto* row = new ItemRow(momentTitle(m_desk, position), subjectText(m_desk, position));
        auto* button = new QPushButton(tr("Move to %1").arg(shownDay(later, m_desk.today())));
        button->setAccessibleName(
            QStringLiteral("%1 · %2").arg(button->text(), momentTitle(m_desk, position)));
        setSmall(*button);
        button->setAutoDefault(false);
        row->addTrailing(button);
        connect(button, &QPushButton::clicked, this,
                [this, id = moment.id, later] { emit laterRequested(id, later); });
        connect(row, &ItemRow::clicked, this, [this, id = moment.id] { emit momentActivated(id); });
        m_movable->add(row);
        ++offered;
    }
    m_movable->setVisible(offered > 0);
}

void LoadCard::keepAvailable()
{
    const auto changes = setMinutesPerWeek(m_desk.records(), m_available->value() * 60);
    if (!changes || changes->isEmpty())
        return;
    if (const auto kept = m_desk.logbook.apply(*changes); !kept)
        emit failed(kept.error());
}

}  // namespace esperluette::ui
