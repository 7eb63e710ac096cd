// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journey/journey_page.h"

#include "core/journey/journey_actions.h"
#include "core/journey/kind_actions.h"
#include "core/journey/rule_preview.h"
#include "ui/journey/edit_kind.h"
#include "ui/journey/journey_outline.h"
#include "ui/journey/kind_panel.h"
#include "ui/journey/preview_dialog.h"
#include "ui/journey/preview_words.h"
#include "ui/journey/stage_panel.h"
#include "ui/shared/card.h"
#include "ui/shared/error_text.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/form_field.h"
#include "ui/shared/names_key.h"
#include "ui/shared/text_label.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int outlineCharacters = 36;
constexpr int besideCharacters = 86;  ///< that outline and details side by side need
constexpr int fewestLines = 14;  ///< of either that are seen

int charactersWide(int characters)
{
    return QFontMetrics(roleFont(TextRole::Body)).averageCharWidth() * characters;
}

}  // namespace

JourneyPage::JourneyPage(Desk& desk, QWidget* parent) :
    Page(desk, parent), m_templates(new QComboBox), m_more(new QPushButton(tr("&Journey"))),
    m_body(new QWidget), m_sides(new QBoxLayout(QBoxLayout::LeftToRight, m_body)),
    m_outlineCard(new Card), m_outline(new JourneyOutline), m_details(new QScrollArea),
    m_kind(new KindPanel), m_stage(new StagePanel),
    m_problem(new TextLabel({}, TextRole::Body, Ink::Pass))
{
    setTitle(tr("Journey"));
    buildActions();
    buildMenu();
    m_problem->setObjectName(u"pageProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    content()->addWidget(m_problem);
    buildBody();
    connectKind();
    connectStage();
}

void JourneyPage::buildActions()
{
    m_templates->setObjectName(u"templates"_s);
    m_templates->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    actions()->addWidget(m_templates);
    nameForReaders(*m_templates, tr("Which journey"));
    m_more->setObjectName(u"journeyMenu"_s);
    auto* stage = new QPushButton(tr("+ &Stage"));
    stage->setObjectName(u"addStage"_s);
    stage->setAccessibleName(tr("+ Stage: add a stage to this journey"));
    setPrimary(*stage);
    for (auto* button : {m_more, stage}) {
        button->setAutoDefault(false);
        actions()->addWidget(button);
    }
    connect(stage, &QPushButton::clicked, this, &JourneyPage::addStageHere);
    connect(m_templates, &QComboBox::activated, this, [this] {
        m_shown = JourneyTemplateId::parse(m_templates->currentData().toString());
        m_problem->hide();
        refresh();
    });
}

void JourneyPage::buildMenu()
{
    auto* menu = new QMenu(m_more);
    menu->addAction(tr("Name and groups…"), this, &JourneyPage::editTemplate);
    menu->addAction(tr("New journey from this one…"), this, &JourneyPage::copyTemplate);
    m_retire = menu->addAction(tr("Retire"), this, &JourneyPage::retireTemplate);
    menu->addSeparator();
    menu->addAction(tr("Import…"), this, &JourneyPage::chooseImport);
    menu->addAction(tr("Export…"), this, &JourneyPage::chooseExport);
    m_more->setMenu(menu);
}

void JourneyPage::buildBody()
{
    m_outlineCard->setFlush();
    m_outlineCard->content()->setContentsMargins(6, 6, 6, 6);
    m_outlineCard->content()->addWidget(m_outline);
    auto* panels = new QWidget;
    auto* layout = new QVBoxLayout(panels);
    layout->setContentsMargins(0, 0, metrics::smallGap, 0);
    layout->addWidget(m_kind);
    layout->addWidget(m_stage);
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->setFocusPolicy(Qt::NoFocus);
    m_details->setWidgetResizable(true);
    m_details->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_details->setWidget(panels);
    m_sides->setContentsMargins(0, 0, 0, 0);
    m_sides->setSpacing(metrics::gap);
    m_sides->addWidget(m_outlineCard);
    m_sides->addWidget(m_details, 1);
    content()->addWidget(m_body, 1);
    connect(m_outline, &JourneyOutline::chosen, this, &JourneyPage::showChosen);
    connect(m_outline, &QTreeWidget::itemActivated, this, [this] {
        if (const auto* kind = chosenKind())
            editKind(desk(), kind->id, window());
    });
}

void JourneyPage::connectKind()
{
    connect(m_kind, &KindPanel::editRequested, this, [this] {
        if (const auto* kind = chosenKind())
            editKind(desk(), kind->id, window());
    });
    connect(m_kind, &KindPanel::duplicateRequested, this, &JourneyPage::duplicateChosen);
    connect(m_kind, &KindPanel::restoreRequested, this, &JourneyPage::restoreChosen);
    connect(m_kind, &KindPanel::retireRequested, this, [this](bool retire) {
        if (const auto* kind = chosenKind())
            tell(performAndPlan(retire ? retireKind(*kind) : bringBackKind(*kind),
                                retire ? tr("Retire") : tr("Bring back")));
    });
    connect(m_kind, &KindPanel::moveRequested, this, [this](int by) {
        if (const auto* kind = chosenKind())
            perform(moveKind(records(), *kind, by));
    });
}

void JourneyPage::connectStage()
{
    connect(m_stage, &StagePanel::kindRequested, this, [this] {
        if (const auto* stage = chosenStage())
            addKindTo(desk(), stage->id, window(),
                      [this](const MomentKindId& kind) { m_outline->choose(kind.text()); });
    });
    connect(m_stage, &StagePanel::renameRequested, this, &JourneyPage::editStage);
    connect(m_stage, &StagePanel::retireRequested, this, [this](bool retire) {
        if (const auto* stage = chosenStage())
            tell(performAndPlan(retire ? retireStage(*stage) : bringBackStage(*stage),
                                retire ? tr("Retire") : tr("Bring back")));
    });
    connect(m_stage, &StagePanel::removeRequested, this, [this] {
        if (const auto* stage = chosenStage())
            perform(removeStage(records(), *stage));
    });
    connect(m_stage, &StagePanel::moveRequested, this, [this](int by) {
        if (const auto* stage = chosenStage())
            perform(moveStage(records(), *stage, by));
    });
}

const JourneyTemplate* JourneyPage::journey() const
{
    const auto* shown = m_shown ? records().find(*m_shown) : nullptr;
    if (shown || records().all<JourneyTemplate>().empty())
        return shown;
    return &records().all<JourneyTemplate>().front();
}

const Stage* JourneyPage::chosenStage() const
{
    const auto id = m_outline->chosenStage();
    return id ? records().find(*id) : nullptr;
}

const MomentKind* JourneyPage::chosenKind() const
{
    const auto id = m_outline->chosenKind();
    return id ? records().find(*id) : nullptr;
}

void JourneyPage::showTemplate(const JourneyTemplateId& id)
{
    m_shown = id;
    invalidate();
}

void JourneyPage::refresh()
{
    const auto* shown = journey();
    m_body->setVisible(shown);
    m_more->setEnabled(shown);
    if (!shown)
        return;
    m_shown = shown->id;
    fillTemplates();
    showFacts();
    m_retire->setText(shown->retired ? tr("Bring back") : tr("Retire"));
    m_outline->showJourney(records(), shown->id, language());
}

void JourneyPage::fillTemplates()
{
    m_templates->clear();
    for (const auto& journey : records().all<JourneyTemplate>()) {
        const auto name = journey.name.in(language());
        m_templates->addItem(journey.retired ? tr("%1 (retired)").arg(name) : name,
                             journey.id.text());
    }
    m_templates->setCurrentIndex(m_templates->findData(m_shown->text()));
}

void JourneyPage::showFacts()
{
    QStringList groups;
    for (const auto& value : journey()->populations) {
        if (const auto* group = records().find(value))
            groups << group->label.text();
    }
    const auto stages = stagesOf(records(), journey()->id);
    int kinds = 0;
    for (const auto* stage : stages)
        kinds += int(kindsOf(records(), stage->id).size());
    auto facts =
        tr("%1 · %2 · %3")
            .arg(groups.isEmpty() ? tr("for everybody") : tr("for: %1").arg(groups.join(u", "_s)),
                 tr("%n stage(s)", nullptr, int(stages.size())),
                 tr("%n kind(s) of moment", nullptr, kinds));
    if (journey()->retired)
        facts += u" · "_s + tr("retired");
    setSubtitle(facts);
}

void JourneyPage::showChosen()
{
    const auto* kind = chosenKind();
    const auto* stage = chosenStage();
    m_kind->setVisible(kind);
    m_stage->setVisible(stage);
    if (stage) {
        const auto kinds = kindsOf(records(), stage->id);
        const auto retired = std::ranges::count(kinds, true, &MomentKind::retired);
        m_stage->showStage(*stage, int(kinds.size()), int(retired), language());
    }
    if (!kind)
        return;
    const auto guide = desk().logbook.guide(kind->id);
    if (guide)
        m_kind->showKind(records(), *kind, *guide, language());
    else
        tell(Failure{guide.error()});
}

void JourneyPage::tell(const Result<>& outcome)
{
    m_problem->setVisible(!outcome);
    if (outcome)
        return;
    const auto& error = outcome.error();
    const bool isLast = error.code == ErrorCode::InvalidInput && error.subject == "journey"_L1;
    m_problem->setText(u"⚠ "_s
                       + (isLast ? tr("This is the only journey in use: make another one first.")
                                 : errorText(error)));
}

void JourneyPage::perform(const Result<ChangeSet>& changes)
{
    if (!changes)
        return tell(Failure{changes.error()});
    tell(changes->isEmpty() ? Result<>() : desk().logbook.apply(*changes));
}

Result<> JourneyPage::performAndPlan(const Result<ChangeSet>& changes, const QString& title,
                                     const QString& keep, const std::function<void()>& done)
{
    if (!changes)
        return Failure{changes.error()};
    if (changes->isEmpty())
        return {};
    const auto look = [this, wanted = *changes] {
        return previewWords(desk(),
                            previewOf(records(), wanted, desk().planningDesk(), desk().ids));
    };
    const auto perform = [this, done, wanted = *changes] {
        auto performed = desk().applyAndPlan(wanted);
        if (performed && done)
            done();
        return performed;
    };
    const auto preview = look();
    if (preview.sentence.isEmpty())
        return perform();
    auto* dialog =
        new PreviewDialog(title, preview, keep.isEmpty() ? title : keep, perform, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(desk().names.get(), &NamesOnScreen::changed, dialog,
            [dialog, look] { dialog->showPreview(look()); });
    hideNamesByKey(*dialog, *desk().names);
    dialog->open();
    return {};
}

void JourneyPage::duplicateChosen()
{
    const auto* kind = chosenKind();
    const auto guide = kind ? desk().logbook.guide(kind->id) : failure(ErrorCode::StaleChange);
    if (!guide)
        return tell(Failure{guide.error()});
    const auto changes = duplicateKind(records(), *kind, *guide, desk().ids);
    tell(desk().applyAndPlan(changes));
    m_outline->choose(changes.of<MomentKind>().front().id().text());
}

void JourneyPage::restoreChosen()
{
    const auto* kind = chosenKind();
    const auto guide = kind ? desk().logbook.guide(kind->id) : failure(ErrorCode::StaleChange);
    if (!guide)
        return tell(Failure{guide.error()});
    tell(performAndPlan(restoreBuiltIn(*kind, *guide), tr("Restore the built-in one")));
}

void JourneyPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool beside = !isNarrowerThan(besideCharacters);
    m_sides->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    constexpr int roomyName = 24;
    constexpr int shortName = 12;
    m_templates->setMinimumContentsLength(beside ? roomyName : shortName);
    m_outlineCard->setMinimumWidth(beside ? charactersWide(outlineCharacters) : 0);
    m_outlineCard->setMaximumWidth(beside ? charactersWide(outlineCharacters) : QWIDGETSIZE_MAX);
    const auto lines = QFontMetrics(roleFont(TextRole::Body)).lineSpacing() * fewestLines;
    m_outline->setMinimumHeight(lines);
    m_details->setMinimumHeight(lines);
}

}  // namespace esperluette::ui
