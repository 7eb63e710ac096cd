// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/kind_combo.h"

#include "ui/shared/theme.h"

#include <QListView>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace esperluette::ui {

namespace {

bool isHeading(const QModelIndex& index) { return !index.flags().testFlag(Qt::ItemIsEnabled); }

/// Shows kinds a little to the right of their heading; their text stays as it is, so that typing
/// its first letters finds it.
class Indented final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!isHeading(index))
            option->text.prepend(QStringLiteral("    "));
    }
};

/// A list whose cursor never rests on a heading, as that of Qt does on Home and Page Up.
class KindList final : public QListView {
protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override
    {
        auto index = QListView::moveCursor(action, modifiers);
        while (index.isValid() && isHeading(index))
            index = index.siblingAtRow(index.row() + 1);
        return index;
    }
};

}  // namespace

KindCombo::KindCombo(QWidget* parent) : QComboBox(parent)
{
    setView(new KindList);
    setItemDelegate(new Indented(this));
}

void KindCombo::addHeading(const QString& text)
{
    addItem(text, -1);
    auto* heading = qobject_cast<QStandardItemModel*>(model())->item(count() - 1);
    heading->setFlags(Qt::NoItemFlags);
    heading->setFont(roleFont(TextRole::Strong));
}

void KindCombo::addKind(const QString& name, int value) { addItem(name, value); }

}  // namespace esperluette::ui
