// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/name_combo.h"

#include "core/foundation/text_folding.h"

#include <QCompleter>
#include <QLineEdit>

namespace esperluette::ui {

namespace {

constexpr int foldedRole = Qt::UserRole;

QString foldedText(const QString& text) { return QString::fromUtf8(folded(text)); }

/// Offers the names that hold what is typed, both folded.
class FoldingCompleter final : public QCompleter {
public:
    using QCompleter::QCompleter;

    QStringList splitPath(const QString& typed) const override { return {foldedText(typed)}; }
    QString pathFromIndex(const QModelIndex& index) const override
    {
        return index.data(Qt::DisplayRole).toString();
    }
};

}  // namespace

NameCombo::NameCombo(QWidget* parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    auto* names = new FoldingCompleter(model(), this);
    names->setCompletionRole(foldedRole);
    names->setFilterMode(Qt::MatchContains);
    names->setCompletionMode(QCompleter::PopupCompletion);
    setCompleter(names);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &NameCombo::completeName);
}

void NameCombo::addName(const QString& name)
{
    addItem(name);
    setItemData(count() - 1, foldedText(name), foldedRole);
}

int NameCombo::chosen() const
{
    if (currentIndex() >= 0 && itemText(currentIndex()) == currentText())
        return currentIndex();
    const auto typed = foldedText(currentText().trimmed());
    if (typed.isEmpty())
        return -1;
    for (const auto how : {Qt::MatchExactly, Qt::MatchContains}) {
        constexpr int enough = 2;  // namesakes have to be told apart in the list
        const auto found = model()->match(model()->index(0, 0), foldedRole, typed, enough,
                                          how | Qt::MatchCaseSensitive);
        if (!found.isEmpty())
            return found.size() == 1 ? found.front().row() : -1;
    }
    return -1;
}

void NameCombo::completeName()
{
    if (const auto position = chosen(); position >= 0)
        setCurrentIndex(position);
}

}  // namespace esperluette::ui
