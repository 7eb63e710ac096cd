// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journey/journey_outline.h"

#include "core/journey/journey_actions.h"
#include "core/journey/kind_actions.h"
#include "ui/shared/theme.h"

#include <QStyledItemDelegate>
#include <QTreeWidgetItemIterator>

#include <set>

namespace esperluette::ui {

namespace {

/// Rows with some air above and under their text.
class AiryRows final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        constexpr int air = 12;
        const auto text = QFontMetrics(roleFont(TextRole::Body)).lineSpacing();
        return {QStyledItemDelegate::sizeHint(option, index).width(), text + air};
    }
};

}  // namespace

JourneyOutline::JourneyOutline(QWidget* parent) : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("outline"));
    setAccessibleName(tr("Stages and kinds of moment"));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setItemDelegate(new AiryRows(this));
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTreeWidget::currentItemChanged, this, [this] {
        if (!m_isFilling)
            emit chosen();
    });
}

QTreeWidgetItem* JourneyOutline::makeItem(const QString& name, bool retired, const QString& id)
{
    auto* item = new QTreeWidgetItem({retired ? tr("%1 (retired)").arg(name) : name});
    item->setData(0, Qt::UserRole, id);
    item->setToolTip(0, item->text(0).toHtmlEscaped());
    return item;
}

void JourneyOutline::showJourney(const Records& records, const JourneyTemplateId& journey,
                                 Language language)
{
    const auto before = currentItem() ? currentItem()->data(0, Qt::UserRole).toString() : QString();
    std::set<QString> folded;
    for (int row = 0; row < topLevelItemCount(); ++row) {
        if (!topLevelItem(row)->isExpanded())
            folded.insert(topLevelItem(row)->data(0, Qt::UserRole).toString());
    }
    m_isFilling = true;
    clear();
    const auto quiet = theme(*this).ink3;
    for (const auto* stage : stagesOf(records, journey)) {
        auto* item = makeItem(stage->name.in(language), stage->retired, stage->id.text());
        item->setFont(0, roleFont(TextRole::Strong));
        if (stage->retired)
            item->setForeground(0, quiet);
        addTopLevelItem(item);
        for (const auto* kind : kindsOf(records, stage->id)) {
            auto* child = makeItem(kind->name.in(language), kind->retired, kind->id.text());
            if (kind->retired || stage->retired)
                child->setForeground(0, quiet);
            item->addChild(child);
        }
        item->setExpanded(!folded.contains(stage->id.text()));
    }
    auto* kept = itemOf(before);
    auto* first = topLevelItem(0);
    if (first && first->childCount() > 0)
        first = first->child(0);
    setCurrentItem(kept ? kept : first);
    m_isFilling = false;
    emit chosen();
}

void JourneyOutline::choose(const QString& id)
{
    if (auto* item = itemOf(id))
        setCurrentItem(item);
}

QTreeWidgetItem* JourneyOutline::itemOf(const QString& id) const
{
    for (QTreeWidgetItemIterator at(const_cast<JourneyOutline*>(this)); *at; ++at) {
        if ((*at)->data(0, Qt::UserRole).toString() == id)
            return *at;
    }
    return nullptr;
}

QString JourneyOutline::chosenId(int depth) const
{
    const auto* item = currentItem();
    const bool fits = item && (item->parent() != nullptr) == (depth == 1);
    return fits ? item->data(0, Qt::UserRole).toString() : QString();
}

std::optional<StageId> JourneyOutline::chosenStage() const { return StageId::parse(chosenId(0)); }

std::optional<MomentKindId> JourneyOutline::chosenKind() const
{
    return MomentKindId::parse(chosenId(1));
}

}  // namespace esperluette::ui
