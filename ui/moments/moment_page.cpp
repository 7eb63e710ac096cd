// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/moment_page.h"

#include "core/care/care.h"
#include "core/planning/planning.h"
#include "ui/moments/care_card.h"
#include "ui/moments/carried_card.h"
#include "ui/moments/debrief_panel.h"
#include "ui/moments/guide_card.h"
#include "ui/moments/missed_card.h"
#include "ui/moments/moment_contexts.h"
#include "ui/moments/move_dialog.h"
#include "ui/moments/person_line.h"
#include "ui/moments/preparation_panel.h"
#include "ui/moments/preparing.h"
#include "ui/moments/story_text.h"
#include "ui/shared/chip.h"
#include "ui/shared/date_text.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/error_text.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/segmented_control.h"
#include "ui/shared/text_label.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

/// What stands before the id of a moment in the name of a draft.
constexpr auto draftForm = "debrief/"_L1;

QString draftName(const MomentId& moment) { return draftForm + moment.text(); }

/// Narrower pages put the two columns one under the other, and the steps under the title.
constexpr int twoColumns = 112;  ///< characters

QPushButton* barButton(const QString& text, const QString& objectName)
{
    auto* button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    setSmall(*button);
    return button;
}

}  // namespace

MomentPage::MomentPage(Desk& desk, QWidget* parent) :
    Page(desk, parent), m_prose{{}, {}, KindGuide{.id = MomentKindId(IdBytes{})}},
    m_steps(new SegmentedControl(tr("Part of the moment"))), m_stepLine(new QHBoxLayout)
{
    m_steps->addOption(int(Step::Expectations), tr("1 · Expectations"), tr("Expectations"));
    m_steps->addOption(int(Step::Setting), tr("2 · Setting"), tr("Setting"));
    m_steps->addOption(int(Step::Guide), tr("3 · Guide"), tr("Guide"));
    m_steps->addOption(int(Step::Tell), tr("4 · Tell afterwards"), tr("Tell afterwards"));
    m_steps->setObjectName(u"steps"_s);
    actions()->addWidget(m_steps);
    content()->addLayout(m_stepLine);
    connect(m_steps, &SegmentedControl::chosen, this,
            [this] { goTo(Step(m_steps->value().value_or(int(Step::Expectations)))); });
    buildActions();
    buildBody();
    takeUnfinished();
}

MomentPage::~MomentPage() = default;

void MomentPage::buildActions()
{
    m_bar = new QWidget;
    auto* bar = new FlowLayout(m_bar, 8);
    m_state = new Chip({}, ChipTone::Plain);
    m_state->setObjectName(u"state"_s);
    auto* statePlace = new QWidget;
    auto* stateLine = new QHBoxLayout(statePlace);
    stateLine->setContentsMargins(0, 0, 4, 0);
    stateLine->addWidget(m_state, 0, Qt::AlignVCenter);
    m_person = barButton(tr("Person’s page"), u"openPerson"_s);
    m_why = barButton(tr("Why this date?"), u"why"_s);
    m_history = barButton(tr("History…"), u"history"_s);
    m_move = barButton(tr("Move to another day…"), u"move"_s);
    m_cancel = barButton(tr("Cancel the moment"), u"cancel"_s);
    m_remove = barButton(tr("Delete"), u"delete"_s);
    m_remove->setToolTip(tr("Undo brings it back"));
    statePlace->setFixedHeight(m_remove->sizeHint().height());
    for (QWidget* widget : std::initializer_list<QWidget*>{statePlace, m_person, m_why, m_history,
                                                           m_move, m_cancel, m_remove})
        bar->addWidget(widget);
    m_whyText = new TextLabel({}, TextRole::Body, Ink::Second);
    m_whyText->setObjectName(u"whyText"_s);
    m_whyText->setWordWrap(true);
    m_whyText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problem = new TextLabel({}, TextRole::Body, Ink::Pass);
    m_problem->setObjectName(u"pageProblem"_s);
    m_problem->setWordWrap(true);
    m_missed = new MissedCard;
    m_about = new PersonLine(desk());
    connect(m_about, &PersonLine::failed, this,
            [this](const Error& error) { say(Failure{error}); });
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_bar, m_whyText, m_problem, m_missed, m_about})
        content()->addWidget(widget);
    m_whyText->hide();
    m_problem->hide();
    connect(m_person, &QPushButton::clicked, this, [this] {
        if (moment() && moment()->person)
            emit personActivated(*moment()->person);
    });
    connect(m_why, &QPushButton::clicked, this, &MomentPage::toggleWhy);
    connect(m_history, &QPushButton::clicked, this, [this] {
        flush();
        if (m_id)
            emit historyRequested(*m_id);
    });
    connect(m_move, &QPushButton::clicked, this, &MomentPage::moveToAnotherDay);
    connect(m_cancel, &QPushButton::clicked, this, &MomentPage::cancel);
    connect(m_remove, &QPushButton::clicked, this, &MomentPage::remove);
    connect(m_missed, &MissedCard::causeChosen, this, &MomentPage::explainMissedAs);
}

void MomentPage::buildBody()
{
    m_empty = new EmptyState(tr("This moment is not there any more. Undo may bring it back."));
    m_body = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, m_body);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(metrics::gap);
    m_carried = new CarriedCard(desk());
    m_preparation = new PreparationPanel;
    m_guide = new GuideCard;
    m_care = new CareCard;
    m_debrief = new DebriefPanel([this](const DebriefDraft& draft) { return keepStory(draft); });
    const auto addColumn = [this](std::initializer_list<QWidget*> cards, int share) {
        auto* column = new QVBoxLayout;
        column->setSpacing(metrics::gap);
        for (auto* card : cards)
            column->addWidget(card);
        column->addStretch(1);
        m_columns->addLayout(column, share);
    };
    addColumn({m_carried, m_preparation, m_guide}, 54);
    addColumn({m_care, m_debrief}, 46);
    content()->addWidget(m_empty);
    content()->addWidget(m_body);
    content()->addStretch();
    connect(m_preparation, &PreparationPanel::edited, this, &MomentPage::keepPreparation);
}

void MomentPage::show(const MomentId& moment)
{
    if (m_id != moment) {
        leave();
        m_id = moment;
        m_opening = true;
    }
    invalidate();
}

void MomentPage::tell()
{
    m_steps->setValue(int(Step::Tell));
    goTo(Step::Tell);
}

void MomentPage::flush()
{
    if (m_id && !m_opening)
        m_preparation->flush();
}

bool MomentPage::hasUnfinishedStory() const
{
    return !m_unfinished.empty() || (m_id && m_debrief->isChanged());
}

void MomentPage::leave()
{
    flush();
    if (!m_id || !m_debrief->isChanged())
        return;
    m_unfinished.insert_or_assign(*m_id, m_debrief->draft());
}

void MomentPage::takeUnfinished()
{
    for (const auto& [form, text] : desk().logbook.drafts()) {
        if (!form.startsWith(draftForm))
            continue;
        const auto id = MomentId::parse(form.mid(draftForm.size()));
        const auto story = parseStory(text);
        if (id && story && records().find(*id))
            m_unfinished.insert_or_assign(*id, *story);
    }
}

Result<> MomentPage::keepUnfinished()
{
    auto stories = m_unfinished;
    if (m_id && !m_opening && m_debrief->isChanged())
        stories.insert_or_assign(*m_id, m_debrief->draft());
    for (const auto& [id, story] : stories) {
        if (auto kept = desk().logbook.keepDraft(draftName(id), storyText(story)); !kept)
            return kept;
    }
    return {};
}

void MomentPage::discardUnfinished()
{
    for (const auto& [id, story] : std::exchange(m_unfinished, {}))
        forgetDraft(id);
    if (m_id)
        forgetDraft(*m_id);
}

void MomentPage::forgetDraft(const MomentId& moment)
{
    // A draft that stays is offered again, which is no harm.
    if (desk().logbook.drafts().contains(draftName(moment)))
        std::ignore = desk().logbook.keepDraft(draftName(moment), {});
}

void MomentPage::hideEvent(QHideEvent* event)
{
    flush();
    Page::hideEvent(event);
}

const Moment* MomentPage::moment() const { return m_id ? records().find(*m_id) : nullptr; }

Result<MomentPage::Prose> MomentPage::readProse(const Moment& moment) const
{
    const auto preparation = desk().logbook.preparation(moment.id);
    if (!preparation)
        return Failure{preparation.error()};
    const auto debrief = desk().logbook.debrief(moment.id);
    if (!debrief)
        return Failure{debrief.error()};
    const auto guide = desk().logbook.guide(moment.kind);
    if (!guide)
        return Failure{guide.error()};
    return Prose{*preparation, *debrief, *guide};
}

void MomentPage::refresh()
{
    const auto* shown = moment();
    showMissing(!shown);
    if (!shown)
        return;
    auto prose = readProse(*shown);
    if (!prose)
        return say(Failure{prose.error()});
    m_refreshing = true;
    m_problem->hide();
    m_prose = *std::move(prose);
    const auto& kind = kindOf(records(), *shown);
    showHeader(*shown, kind);
    m_carried->showMoment(*shown);
    showPreparation(*shown);
    showStory(*shown);
    showCare(*shown, kind);
    if (m_opening) {
        m_guide->showGuide(m_prose.guide, language());
        openFolds(*shown);
    }
    m_opening = false;
    m_refreshing = false;
}

void MomentPage::showMissing(bool missing)
{
    m_refreshing = true;
    m_empty->setVisible(missing);
    for (auto* widget : std::initializer_list<QWidget*>{m_body, m_bar, m_steps})
        widget->setVisible(!missing);
    if (missing) {
        m_missed->hide();
        m_whyText->hide();
        m_about->hide();
        setTitle(tr("Moment"));
        setSubtitle({});
    }
    m_refreshing = false;
}

void MomentPage::showHeader(const Moment& moment, const MomentKind& kind)
{
    const auto name = desk().titleOf(moment, kind);
    const auto state = stateOf(moment, kind, today());
    const auto before = state == MomentState::Planned || state == MomentState::Prepared;
    setTitle(before ? tr("Prepare: %1").arg(name) : name);
    setSubtitle(
        u"%1 · %2"_s.arg(subjectName(records(), moment, desk().display()),
                         shownDayAndHour(moment.day().date(), moment.minuteOfDay, today())));
    m_state->setText(stateName(state));
    m_state->setTone(state == MomentState::Missed ? ChipTone::Miss : ChipTone::Plain);
    m_person->setVisible(moment.person.has_value());
    m_about->showMoment(moment, kind);
    if (!before)
        m_about->hide();
    const auto open = moment.status == MomentStatus::Planned;
    m_move->setVisible(open);
    m_cancel->setVisible(open);
    m_why->setVisible(moment.planned.isValid());
    const bool isMissed = state == MomentState::Missed;
    const auto level = desk().care()(records().positionOf(moment)).level;
    m_missed->setVisible(isMissed || level == CareLevel::InPassing);
    m_missed->ask(isMissed, moment.evidence.cause);
    if (m_opening)
        m_whyText->hide();
    m_whyText->setText(whyThisDate(records(), moment, desk().calendar, language()).join(u'\n'));
}

void MomentPage::showPreparation(const Moment& moment)
{
    const auto context =
        preparationContext(records(), moment, m_prose.guide, language(), today(), desk().display());
    const auto preparation = m_prose.preparation.value_or(untouched(context.starting));
    if (m_opening)
        m_preparation->open(records(), language(), context, preparation);
    else
        m_preparation->update(context, preparation);
}

void MomentPage::showStory(const Moment& moment)
{
    const auto context = debriefContext(records(), moment, m_prose.guide, m_prose.preparation,
                                        language(), today(), desk().display());
    const auto sameNames = std::exchange(m_storyNames, desk().display()) == desk().display();
    const auto unfinished = m_unfinished.find(moment.id);
    if (m_opening && unfinished != m_unfinished.end()) {
        m_debrief->resumeDraft(records(), language(), context, unfinished->second);
        m_unfinished.erase(unfinished);
        return;
    }
    if (!m_opening && m_debrief->isChanged()) {
        if (!sameNames)
            m_debrief->resumeDraft(records(), language(), context, m_debrief->draft());
        return;
    }
    m_debrief->showDraft(records(), language(), context,
                         debriefDraft(records(), moment, m_prose.debrief, today()));
}

void MomentPage::showCare(const Moment& moment, const MomentKind& kind)
{
    const auto followThrough = followThroughOf(records(), moment.id, today());
    const auto care = assess(moment, kind, followThrough, today());
    std::vector<ShownCriterion> criteria;
    criteria.reserve(criterionCount);
    for (auto criterion : allCriteria)
        criteria.push_back({criterionName(criterion), care.value(criterion), weightOf(criterion),
                            criterionText(criterion, moment, kind, followThrough, today())});
    m_care->showCare(care, criteria);
}

void MomentPage::openFolds(const Moment& moment)
{
    const auto held = moment.held.isValid();
    m_care->setFolded(moment.status != MomentStatus::Told);  // telling comes first
    m_guide->setFolded(held);
    m_steps->setValue(int(held ? Step::Tell : Step::Expectations));
    if (auto* scroll = findChild<QScrollArea*>())
        scroll->verticalScrollBar()->setValue(0);
}

void MomentPage::keepPreparation()
{
    if (m_refreshing || !moment())
        return;
    const auto changes =
        prepareMoment(records(), m_prose.preparation, m_preparation->preparation());
    if (!changes)
        return say(Failure{changes.error()});
    if (!changes->isEmpty())
        perform(*changes);
}

Result<> MomentPage::keepStory(const DebriefDraft& draft)
{
    flush();
    const auto changes = tellMoment(records(), *m_id, m_prose.debrief, draft, today(), desk().ids);
    if (!changes)
        return Failure{changes.error()};
    if (auto kept = desk().logbook.apply(*changes); !kept)
        return kept;
    forgetDraft(*m_id);
    m_care->setFolded(false);
    return {};
}

void MomentPage::explainMissedAs(MissedCause cause)
{
    if (const auto* shown = moment())
        perform(explainMissed(*shown, cause));
}

void MomentPage::moveToAnotherDay()
{
    const auto* shown = moment();
    if (shown)
        moveMomentBy(desk(), shown->id, this);
}

void MomentPage::cancel()
{
    flush();
    if (const auto* shown = moment())
        perform(cancelMoment(*shown));
}

void MomentPage::remove()
{
    flush();
    const auto* shown = moment();
    if (!shown)
        return;
    const auto person = shown->person;
    if (perform(removeMoment(records(), *shown, m_prose.preparation, m_prose.debrief, desk().ids))
        && person)
        emit personActivated(*person);
}

void MomentPage::toggleWhy() { m_whyText->setVisible(m_whyText->isHidden()); }

bool MomentPage::perform(const ChangeSet& changes)
{
    const auto outcome = desk().logbook.apply(changes);
    say(outcome);
    return outcome.has_value();
}

void MomentPage::say(const Result<>& outcome)
{
    m_problem->setVisible(!outcome);
    m_problem->setText(outcome ? QString() : u"⚠ "_s + errorText(outcome.error()));
}

void MomentPage::goTo(Step step)
{
    const auto target = [&]() -> QWidget* {
        switch (step) {
        case Step::Expectations: break;
        case Step::Setting: return m_preparation->settingCard();
        case Step::Guide: m_guide->setFolded(false); return m_guide;
        case Step::Tell: return m_debrief;
        }
        return m_preparation->firstCard();
    }();
    auto* scroll = findChild<QScrollArea*>();
    if (!scroll)
        return;
    scroll->widget()->layout()->activate();
    const auto top = target->mapTo(scroll->widget(), QPoint(0, 0)).y();
    scroll->verticalScrollBar()->setValue(step == Step::Expectations ? 0 : top - metrics::gap);
}

void MomentPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void MomentPage::arrange()
{
    const auto stacked = isNarrowerThan(twoColumns);
    m_steps->setShort(isNarrow());
    m_columns->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    auto* line = stacked ? m_stepLine : actions();
    if (line->indexOf(m_steps) >= 0)
        return;
    line->insertWidget(0, m_steps);
    if (stacked && m_stepLine->count() == 1)
        m_stepLine->addStretch();
}

}  // namespace esperluette::ui
