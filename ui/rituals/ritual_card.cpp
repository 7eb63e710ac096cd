// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rituals/ritual_card.h"

#include "core/planning/ritual_days.h"
#include "core/rituals/never_there.h"
#include "core/rituals/ritual_actions.h"
#include "ui/rituals/adherence_strip.h"
#include "ui/rituals/ritual_words.h"
#include "ui/shared/avatar.h"
#include "ui/shared/card.h"
#include "ui/shared/date_text.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/item_row.h"
#include "ui/shared/text_label.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

TextLabel* sentenceLabel(const QString& objectName, Ink ink = Ink::Second)
{
    auto* label = new TextLabel({}, TextRole::Body, ink);
    label->setObjectName(objectName);
    label->setWordWrap(true);
    return label;
}

/// Where, how long and with whom, after when.
QString descriptionOf(const Desk& desk, const Ritual& ritual)
{
    const auto& records = desk.records();
    const auto* team = ritual.team ? records.find(*ritual.team) : nullptr;
    QStringList parts{rhythmText(ritual), RitualCard::tr("%1 min").arg(ritual.minutes),
                      team ? RitualCard::tr("team %1").arg(team->name.text())
                           : RitualCard::tr("across teams")};
    if (!ritual.place.isEmpty())
        parts << desk.shownText(ritual.place.text());
    const auto& kind = *records.find(ritual.kind);
    parts << kind.name.in(desk.language);
    return parts.join(u" · "_s);
}

}  // namespace

RitualCard::RitualCard(Desk& desk, const RitualId& ritual, QWidget* parent) :
    QWidget(parent), m_desk(desk), m_id(ritual), m_card(new Card(u" "_s)),
    m_when(sentenceLabel(u"when"_s)), m_turnsTitle(new SectionLabel(tr("Whose turn"))),
    m_turns(new RowList), m_adherence(sentenceLabel(u"adherence"_s, Ink::First)),
    m_strip(new AdherenceStrip), m_never(sentenceLabel(u"never"_s)),
    m_edit(new QPushButton(tr("Edit…"))), m_end(new QPushButton(tr("End it")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    buildButtons();
    m_turns->setObjectName(u"turns"_s);
    auto& content = *m_card->content();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_when, m_turnsTitle, m_turns})
        content.addWidget(widget);
    content.addWidget(new SectionLabel(tr("How often it is held")));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_strip, m_adherence, m_never})
        content.addWidget(widget);
}

void RitualCard::buildButtons()
{
    m_edit->setObjectName(u"edit"_s);
    m_end->setObjectName(u"end"_s);
    m_end->setToolTip(tr("Nothing more is planned; what was held stays. Undo brings it back"));
    for (auto* button : {m_edit, m_end}) {
        button->setAutoDefault(false);
        setSmall(*button);
        m_card->addAfterTitle(button);
    }
    connect(m_edit, &QPushButton::clicked, this, &RitualCard::editRequested);
    connect(m_end, &QPushButton::clicked, this, &RitualCard::endRequested);
}

void RitualCard::refresh()
{
    const auto& ritual = *m_desk.records().find(m_id);
    const auto today = m_desk.today();
    const auto name = m_desk.shownText(ritual.name.text());
    const bool ended = ritual.last.isValid() && ritual.last < today;
    m_card->setTitle(name);
    m_card->setNote(ended ? tr("ended %1").arg(shownDay(ritual.last, today)) : QString());
    m_edit->setAccessibleName(tr("Edit: %1").arg(name));
    m_end->setAccessibleName(tr("End: %1").arg(name));
    m_edit->setVisible(!ended);
    m_end->setVisible(!ended);
    m_when->setText(descriptionOf(m_desk, ritual));

    const auto occurrences = occurrencesOf(m_desk.records(), m_id, today);
    showTurns(ritual, occurrences);
    m_strip->show(occurrences, today);
    m_adherence->setText(adherenceText(adherenceOf(occurrences, today)));
    m_never->setText(m_desk.shownText(
        neverThereText(neverThere(m_desk.records(), m_id, today.addMonths(-neverSinceMonths)))));
}

void RitualCard::showTurns(const Ritual& ritual, const std::vector<RitualOccurrence>& occurrences)
{
    m_turns->hide();
    m_turns->clear();
    for (const auto& occurrence : occurrences) {
        if (m_turns->count() == turnsShown)
            break;
        if (occurrence.isOpen() || (occurrence.state == MomentState::Held))
            m_turns->add(turnRow(occurrence));
    }
    m_turnsTitle->setText(ritual.hosts.empty() ? tr("Next times") : tr("Whose turn"));
    m_turnsTitle->setVisible(m_turns->count() > 0);
    m_turns->setVisible(m_turns->count() > 0);
}

QWidget* RitualCard::turnRow(const RitualOccurrence& occurrence)
{
    const auto& records = m_desk.records();
    const auto& moment = *occurrence.moment;
    const auto today = m_desk.today();
    const auto day = shownDayAndHour(moment.day().date(), moment.minuteOfDay, today);
    const auto& host = occurrence.gathering->host;
    const auto* person = host ? records.find(*host) : nullptr;
    auto* row = new ItemRow(day, person ? m_desk.nameOf(*person) : QString(),
                            occurrence.wasHeld() ? tr("held, to be told") : QString());
    if (person)
        row->setLeading(new Avatar(*person));
    const auto id = moment.id;
    connect(row, &ItemRow::clicked, this, [this, id] { emit momentActivated(id); });
    if (occurrence.isOpen())
        row->setDetail(swapButton(occurrence, day));
    if (moment.day() <= Day(today)) {
        auto* held = new QPushButton(occurrence.wasHeld() ? tr("Tell") : tr("Held"));
        held->setObjectName(u"held"_s);
        held->setAutoDefault(false);
        held->setAccessibleName(tr("%1: %2").arg(held->text(), day));
        setSmall(*held);
        connect(held, &QPushButton::clicked, this, [this, id] { emit momentActivated(id); });
        row->addTrailing(held);
    }
    return row;
}

QPushButton* RitualCard::swapButton(const RitualOccurrence& occurrence, const QString& day)
{
    auto* button = new QPushButton(tr("Other host"));
    button->setObjectName(u"swap"_s);
    button->setAutoDefault(false);
    button->setAccessibleName(tr("Other host: %1").arg(day));
    button->setToolTip(tr("Both change turns where the other one has a turn to come"));
    setSmall(*button);
    auto* menu = new QMenu(button);
    connect(menu, &QMenu::aboutToShow, this,
            [this, menu, id = occurrence.moment->id] { fillSwapMenu(*menu, id); });
    button->setMenu(menu);
    return button;
}

void RitualCard::fillSwapMenu(QMenu& menu, const MomentId& occurrence)
{
    const auto& records = m_desk.records();
    const auto* moment = records.find(occurrence);
    const auto* gathering = records.gatheringOf(occurrence);
    const auto* ritual = records.find(m_id);
    menu.clear();
    if (!moment || !gathering || !ritual)
        return;
    const auto offer = [&](const PersonId& id) {
        if (id == gathering->host || !canHost(records, id, moment->planned.date()))
            return;
        menu.addAction(
            m_desk.nameOf(*records.find(id)).replace(u'&', u"&&"_s), this, [this, occurrence, id] {
                const auto changes = swapHost(m_desk.records(), occurrence, id);
                emit done(changes ? m_desk.logbook.apply(*changes) : Failure{changes.error()});
            });
    };
    for (const auto& id : ritual->hosts)
        offer(id);
    menu.addSeparator();
    for (const auto& attendance : gathering->attendances) {
        if (std::ranges::find(ritual->hosts, attendance.person) == ritual->hosts.end())
            offer(attendance.person);
    }
    if (menu.isEmpty())
        menu.addAction(tr("Nobody else is there that day"))->setEnabled(false);
}

}  // namespace esperluette::ui
