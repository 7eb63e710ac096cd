// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_panel.h"

#include "core/care/setting.h"
#include "core/people/person_actions.h"
#include "ui/shared/card.h"
#include "ui/shared/chip.h"
#include "ui/shared/date_text.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/item_row.h"
#include "ui/shared/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostExpectations = 3;

/// A row that tells and leads nowhere; its subtitle wraps.
QWidget* noteRow(const QString& title, const QString& text)
{
    auto* row = new QWidget;
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 9, 0, 9);
    layout->setSpacing(1);
    layout->addWidget(new TextLabel(title, TextRole::Strong));
    auto* words = new TextLabel(text, TextRole::Small, Ink::Second);
    words->setWordWrap(true);
    layout->addWidget(words);
    return row;
}

QString placeText(const Records& records, const Person& person, QDate today)
{
    QStringList parts{person.role.text(), populationLabel(records, person, cuts::site),
                      populationLabel(records, person, cuts::workMode),
                      seniorityText(person.start, today)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// Why somebody had no moment of the loyalty programme, with the day from which that is known;
/// empty when nobody asks for one, or not before the first day.
QString noLoyaltyText(const Person& person, LoyaltyStanding standing, QDate today)
{
    const auto known = knownFrom(person);
    if (standing == LoyaltyStanding::NotAsked || !known.isValid() || known > today)
        return {};
    const bool sinceStart = known == person.start;
    const auto day = shortDay(known);
    if (standing == LoyaltyStanding::Lacking)
        return sinceStart
            ? PersonPanel::tr("Nothing of the loyalty programme since the first day, %1.").arg(day)
            : PersonPanel::tr("Nothing of the loyalty programme since they entered this logbook, "
                              "%1.")
                  .arg(day);
    return sinceStart ? PersonPanel::tr("Not due yet: here since %1.").arg(day)
                      : PersonPanel::tr("Not due yet: in this logbook since %1.").arg(day);
}

CareBadge* badgeOf(const Moment& moment, const MomentKind& kind, FollowThrough followThrough,
                   QDate today)
{
    const auto care = assess(moment, kind, followThrough, today);
    if (care.level == CareLevel::InPassing && care.betweenTwoDoors == Answer::Yes)
        return new CareBadge(care.level, settingName(Setting::BetweenTwoDoors));
    return new CareBadge(care.level);
}

/// A row with its badge under it, so that the text has the whole width.
QWidget* withBadge(ItemRow* row, CareBadge* badge)
{
    auto* whole = new QWidget;
    auto* layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 9);
    layout->setSpacing(0);
    layout->addWidget(row);
    layout->addWidget(badge, 0, Qt::AlignLeft);
    return whole;
}

}  // namespace

PersonPanel::PersonPanel(Desk& desk, QWidget* parent) :
    QWidget(parent), m_desk(desk), m_card(new Card),
    m_role(new TextLabel({}, TextRole::Small, Ink::Second)), m_rows(new RowList)
{
    setObjectName(u"personPanel"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_role->setWordWrap(true);
    auto& content = *m_card->content();
    content.addWidget(m_role);
    content.addWidget(m_rows);
    content.addLayout(buildButtons());
    content.addStretch(1);
}

QLayout* PersonPanel::buildButtons()
{
    auto* buttons = new FlowLayout(nullptr, metrics::smallGap);
    auto* plan = new QPushButton(tr("&Plan a moment"));
    auto* open = new QPushButton(tr("&Open"));
    auto* edit = new QPushButton(tr("&Edit…"));
    setPrimary(*plan);
    for (auto* button : {plan, open, edit}) {
        button->setAutoDefault(false);
        setSmall(*button);
        buttons->addWidget(button);
    }
    connect(plan, &QPushButton::clicked, this, [this] { emit momentRequested(m_person); });
    connect(open, &QPushButton::clicked, this, [this] { emit personActivated(*m_person); });
    connect(edit, &QPushButton::clicked, this, [this] { emit editRequested(*m_person); });
    return buttons;
}

void PersonPanel::showPerson(const Person& person, const PersonOverview& overview,
                             const Loyalty& loyalty)
{
    m_person = person.id;
    m_card->setTitle(m_desk.nameOf(person));
    const auto place = placeText(m_desk.records(), person, m_desk.today());
    m_role->setText(place);
    m_role->setVisible(!place.isEmpty());

    m_rows->clear();
    if (overview.lastHeld)
        addMoment(tr("Last moment"), *overview.lastHeld);
    else
        addRow(noteRow(tr("Last moment"), tr("None was held yet.")));
    addAttention(person, overview);
    if (overview.next)
        addMoment(tr("Next moment"), *overview.next);
    else
        addRow(noteRow(tr("Next moment"), tr("Nothing is planned.")));
    addLoyalty(person, loyalty);
    addExpectations(person);
}

void PersonPanel::addRow(QWidget* row)
{
    m_rows->add(row);
    row->show();
}

ItemRow* PersonPanel::momentRow(const QString& title, const QString& qualifier,
                                std::uint32_t position)
{
    const auto& records = m_desk.records();
    const auto& moment = records.all<Moment>()[position];
    const auto& kind = records.all<MomentKind>()[records.momentKinds()[position]];
    const auto day = moment.held.isValid()
        ? shownDay(moment.held.date(), m_desk.today())
        : shownDayAndHour(moment.planned.date(), moment.minuteOfDay, m_desk.today());
    auto* row = new ItemRow(title, qualifier, tr("%1 · %2").arg(day, m_desk.titleOf(moment, kind)));
    connect(row, &ItemRow::clicked, this, [this, id = moment.id] { emit momentActivated(id); });
    return row;
}

void PersonPanel::addMoment(const QString& title, std::uint32_t position)
{
    const auto& records = m_desk.records();
    const auto& moment = records.all<Moment>()[position];
    const auto& kind = records.all<MomentKind>()[records.momentKinds()[position]];
    auto* row = momentRow(title, {}, position);
    if (!moment.held.isValid())
        return addRow(row);
    addRow(withBadge(row,
                     badgeOf(moment, kind, followThroughOf(records, moment.id, m_desk.today()),
                             m_desk.today())));
}

void PersonPanel::addAttention(const Person& person, const PersonOverview& overview)
{
    const auto standing = standingOf(person, overview, m_desk.today());
    if (standing == Standing::Waits)
        addRow(noteRow(tr("Waiting for attention"), attentionText(overview.attention)));
    else if (standing == Standing::ToTell)
        addRow(noteRow(tr("To tell"), tr("%n moment(s) to tell", nullptr, overview.toTell)));
    else if (standing == Standing::NeverPraised || standing == Standing::NeverMet)
        addRow(noteRow(tr("What is missing"), attentionText(overview.attention)));
}

void PersonPanel::addLoyalty(const Person& person, const Loyalty& loyalty)
{
    if (!isOnStaff(person.status))
        return;
    const bool lacking = loyalty.standing == LoyaltyStanding::Lacking;
    if (loyalty.last)
        return addRow(momentRow(tr("Loyalty"), lacking ? tr("nothing in 12 months") : QString(),
                                *loyalty.last));
    const auto text = noLoyaltyText(person, loyalty.standing, m_desk.today());
    if (!text.isEmpty())
        addRow(noteRow(tr("Loyalty"), text));
}

void PersonPanel::addExpectations(const Person& person)
{
    QStringList texts;
    for (const auto layer : allLayers) {
        for (const auto& expectation : m_desk.records().all<Expectation>()) {
            if (expectation.person == person.id && expectation.layer == layer
                && texts.size() < mostExpectations)
                texts << m_desk.shownText(expectation.text.text());
        }
    }
    if (!texts.isEmpty())
        addRow(noteRow(tr("What they expect"), texts.join(u'\n')));
}

}  // namespace esperluette::ui
