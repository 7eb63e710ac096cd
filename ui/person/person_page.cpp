// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/person_page.h"

#include "core/people/person_actions.h"
#include "ui/person/commitments_card.h"
#include "ui/person/expectations_card.h"
#include "ui/person/journey_ribbon.h"
#include "ui/person/lived_card.h"
#include "ui/person/moments_card.h"
#include "ui/shared/avatar.h"
#include "ui/shared/card.h"
#include "ui/shared/care_glyph.h"
#include "ui/shared/date_text.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/text_label.h"

#include <QGridLayout>
#include <QPushButton>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int threeColumns = 125;  ///< characters of width that three columns of cards need
constexpr double avatarScale = 1.7;
/// What was prepared and told is read from disk for that many moments, the latest.
constexpr std::size_t mostLived = 40;

QString legend()
{
    QStringList levels;
    for (auto level : {CareLevel::WithCare, CareLevel::InPart, CareLevel::InPassing,
                       CareLevel::Missed, CareLevel::NotDue})
        levels << careGlyphText(level) + QChar::Nbsp + levelName(level);
    return levels.join(u" · "_s);
}

}  // namespace

PersonPage::PersonPage(Desk& desk, QWidget* parent) : Page(desk, parent)
{
    m_empty = new EmptyState(tr("This person is not in the logbook any more. Undo may bring them "
                                "back."));
    content()->addWidget(m_empty);
    buildHeader();
    buildCards();
}

void PersonPage::buildHeader()
{
    const auto add = [this](const QString& text, const QString& objectName,
                            const QString& accessibleName) {
        auto* button = new QPushButton(text);
        button->setObjectName(objectName);
        button->setAccessibleName(accessibleName);
        button->setAutoDefault(false);
        actions()->addWidget(button);
        m_buttons.push_back(button);
        return button;
    };
    auto* previous = add(u"‹"_s, u"previous"_s, tr("Previous person"));
    auto* next = add(u"›"_s, u"next"_s, tr("Next person"));
    for (auto* button : {previous, next}) {
        button->setToolTip(button->accessibleName());
        button->setFixedWidth(button->sizeHint().height() + 4);
    }
    m_history = add(tr("History…"), u"history"_s, {});
    m_edit = add(tr("Edit"), u"edit"_s, {});
    m_plan = add(tr("Plan…"), u"plan"_s, {});
    connect(previous, &QPushButton::clicked, this, [this] { goToNeighbour(-1); });
    connect(next, &QPushButton::clicked, this, [this] { goToNeighbour(1); });
    connect(m_history, &QPushButton::clicked, this, [this] {
        if (m_person)
            emit historyRequested(*m_person);
    });
    connect(m_edit, &QPushButton::clicked, this, [this] { emit personRequested(m_person); });
    connect(m_plan, &QPushButton::clicked, this, [this] { emit momentRequested(m_person); });
}

QWidget* PersonPage::buildEvents()
{
    auto* events = new QWidget;
    auto* line = new FlowLayout(events);
    const auto add = [&](const QString& text, const QString& objectName, const QString& hint) {
        auto* button = new QPushButton(text);
        button->setObjectName(objectName);
        button->setToolTip(hint);
        button->setAutoDefault(false);
        setSmall(*button);
        line->addWidget(button);
        m_buttons.push_back(button);
        return button;
    };
    auto* success = add(tr("A success: plan the praise"), u"success"_s,
                        tr("A success was observed: the praise interview comes into the plan"));
    auto* happened = add(tr("Something happened…"), u"happened"_s,
                         tr("Note a leave, a new role, a training…: moments follow from it"));
    connect(success, &QPushButton::clicked, this, [this] {
        if (m_person)
            emit successObserved(*m_person);
    });
    connect(happened, &QPushButton::clicked, this, [this] { emit eventRequested(m_person); });
    return events;
}

void PersonPage::buildCards()
{
    m_body = new QWidget;
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    m_journeyCard = new Card(tr("Journey"));
    m_ribbon = new JourneyRibbon;
    m_ribbonNote = new TextLabel({}, TextRole::Small, Ink::Third);
    m_legend = new TextLabel(legend(), TextRole::Small, Ink::Third);
    m_legend->setWordWrap(true);
    m_journeyCard->content()->addWidget(m_ribbon);
    m_journeyCard->content()->addWidget(m_legend);
    m_journeyCard->content()->addWidget(m_ribbonNote);
    m_journeyCard->content()->addWidget(buildEvents());
    column->addWidget(m_journeyCard);

    m_lived = new LivedCard;
    m_moments = new MomentsCard;
    m_side = new QWidget;
    auto* side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(metrics::gap);
    m_expectations = new ExpectationsCard(desk());
    m_commitments = new CommitmentsCard(desk());
    side->addWidget(m_expectations);
    side->addWidget(m_commitments);
    side->addStretch();
    m_grid = new QGridLayout;
    m_grid->setSpacing(metrics::gap);
    column->addLayout(m_grid);
    column->addStretch(1);
    content()->addWidget(m_body, 1);
    arrange();
    connect(m_ribbon, &JourneyRibbon::momentActivated, this, &PersonPage::momentActivated);
    connect(m_lived, &LivedCard::momentActivated, this, &PersonPage::momentActivated);
    connect(m_moments, &MomentsCard::momentActivated, this, &PersonPage::momentActivated);
    connect(m_moments, &MomentsCard::momentRequested, this,
            [this] { emit momentRequested(m_person); });
}

void PersonPage::show(const PersonId& person)
{
    const auto isOther = m_person != person;
    if (isOther)
        m_moments->fold();
    m_person = person;
    invalidate();
    // Going from neighbour to neighbour stays on its button.
    const auto* focus = window()->focusWidget();
    if (isOther && !(isVisible() && focus && isAncestorOf(focus)))
        m_takesFocus = true;
    if (isVisible())
        takeFocus();
}

void PersonPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    takeFocus();
}

void PersonPage::takeFocus()
{
    if (!std::exchange(m_takesFocus, false) || !m_body->isVisibleTo(this))
        return;
    auto* first = m_journeyCard->isHidden() ? static_cast<QWidget*>(m_plan) : m_ribbon;
    first->setFocus(Qt::OtherFocusReason);
}

void PersonPage::refresh()
{
    const auto* person = m_person ? records().find(*m_person) : nullptr;
    m_empty->setVisible(!person);
    m_body->setVisible(person);
    for (auto* button : m_buttons)
        button->setVisible(person);
    if (!person) {
        setTitle(tr("Person"));
        setSubtitle({});
        return;
    }
    showHeader(*person);
    const auto moments = personMoments(records(), desk().logbook.care(today()), person->id,
                                       language(), desk().display());
    showJourney(moments);
    showLived(moments);
    m_moments->showMoments(moments, today());
    m_expectations->showPerson(*person);
    m_commitments->showPerson(*person);
}

void PersonPage::showHeader(const Person& person)
{
    const auto name = desk().nameOf(person);
    setTitle(name);
    m_history->setAccessibleName(u"%1 · %2"_s.arg(m_history->text(), name));
    m_edit->setAccessibleName(u"%1 · %2"_s.arg(m_edit->text(), name));
    m_plan->setAccessibleName(u"%1 · %2"_s.arg(m_plan->text(), name));
    const auto* team = person.team ? records().find(*person.team) : nullptr;
    QStringList facts{person.role.text(), team ? team->name.text() : QString(),
                      seniorityText(person.start, today()),
                      populationLabel(records(), person, cuts::workMode)};
    facts.removeAll(QString());
    setSubtitle(facts.join(u" · "_s));
    if (m_avatarOf == person.id && m_avatarInitials == initials(person))
        return;
    m_avatarOf = person.id;
    m_avatarInitials = initials(person);
    setLeading(new Avatar(person, avatarScale));
}

void PersonPage::showJourney(const std::vector<PersonMoment>& moments)
{
    const auto stages = stagesOf(records(), moments);
    QStringList lanes;
    for (const auto stage : stages)
        lanes << records().all<Stage>()[stage].name.in(language());
    std::vector<RibbonMoment> ribbon;
    for (const auto& moment : moments) {
        const auto& kind = records().all<MomentKind>()[moment.kind];
        const auto stage = records().positionOf(*records().find(kind.stage));
        const auto lane = std::size_t(std::ranges::find(stages, stage) - stages.begin());
        ribbon.push_back({moment.id, moment.day, lane, moment.care.level,
                          u"%1, %2, %3"_s.arg(moment.title, shortDay(moment.day),
                                              levelName(moment.care.level))});
    }
    m_ribbon->showJourney(lanes, std::move(ribbon), today());
    m_ribbonNote->setText(
        tr("%n moment(s) before this time are in the list", nullptr, m_ribbon->earlier()));
    m_ribbonNote->setVisible(m_ribbon->earlier() > 0);
    m_journeyCard->setVisible(!moments.empty());
}

LivedMoment PersonPage::livedMoment(const Moment& moment) const
{
    LivedMoment lived{.id = moment.id, .day = moment.day().date(), .evidence = moment.evidence};
    if (const auto preparation = desk().logbook.preparation(moment.id))
        lived.preparation = *preparation;
    if (const auto debrief = desk().logbook.debrief(moment.id))
        lived.debrief = *debrief;
    return lived;
}

void PersonPage::showLived(const std::vector<PersonMoment>& moments)
{
    std::vector<LivedMoment> lived;
    for (auto moment = moments.rbegin(); moment != moments.rend() && lived.size() < mostLived;
         ++moment) {
        const auto& record = *records().find(moment->id);
        if (record.status == MomentStatus::Told && record.person)
            lived.push_back(livedMoment(record));
    }
    std::vector<ShownLivedPoint> points;
    for (const auto& point : livedCurve(records().all<EmotionWord>(), lived)) {
        const auto& evidence = records().find(point.id)->evidence;
        const auto shown = std::ranges::find(moments, point.id, &PersonMoment::id);
        points.push_back({point.id, point.day, shown->title, livedWord(point, evidence),
                          point.expected, point.felt});
    }
    m_lived->showPoints(std::move(points));
}

QString PersonPage::livedWord(const LivedPoint& point, const Evidence& evidence) const
{
    if (!point.declared.empty())
        return records().find(point.declared.front())->name.in(language());
    return evidence.felt > 0 ? tr("%1 of 5").arg(evidence.felt) : QString();
}

void PersonPage::goToNeighbour(int step)
{
    if (!m_person)
        return;
    if (const auto next = neighbour(records(), *m_person, step))
        emit personActivated(*next);
}

void PersonPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void PersonPage::arrange()
{
    const auto columns = isNarrow() ? 1 : isNarrowerThan(threeColumns) ? 2 : 3;
    if (columns == m_columns)
        return;
    m_columns = columns;
    m_journeyCard->setNote(columns == 1 ? QString() : legend());
    m_legend->setVisible(columns == 1);
    for (auto* card : std::initializer_list<QWidget*>{m_lived, m_moments, m_side})
        m_grid->removeWidget(card);
    m_grid->addWidget(m_lived, 0, 0);
    m_grid->addWidget(m_moments, columns == 3 ? 0 : 1, columns == 3 ? 1 : 0);
    m_grid->addWidget(m_side, columns == 1 ? 2 : 0, columns - 1, columns == 2 ? 2 : 1, 1);
    constexpr std::array<std::array<int, 3>, 3> shares = {{{100, 0, 0}, {58, 42, 0}, {42, 33, 25}}};
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, shares[std::size_t(columns - 1)][std::size_t(column)]);
}

}  // namespace esperluette::ui
