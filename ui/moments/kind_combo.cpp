// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/kind_combo.h"

#include "core/foundation/text_folding.h"
#include "ui/shared/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QListView>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

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

/// Whether a word of `name` begins with `typed`; both are folded.
bool hasWord(const QByteArray& name, const QByteArray& typed)
{
    for (auto at = name.indexOf(typed); at >= 0; at = name.indexOf(typed, at + 1)) {
        if (at == 0 || !QChar::isLetterOrNumber(char32_t(std::uint8_t(name[at - 1]))))
            return true;
    }
    return false;
}

/// A list whose cursor never rests on a heading, as that of Qt does on Home and Page Up.
class KindList final : public QListView {
public:
    /// Whether somebody typed a letter a moment ago, so that a space belongs to a name.
    bool isSearching() const
    {
        return !m_typed.isEmpty() && m_sinceTyped.isValid()
            && !m_sinceTyped.hasExpired(QApplication::keyboardInputInterval());
    }

    /// Finds a kind by the beginning of its name or of any word in it, accents or not; a letter
    /// typed again goes to the next one.
    void keyboardSearch(const QString& search) override
    {
        const auto typed = folded(search);
        if (!isSearching())
            m_typed.clear();
        if (m_typed != typed)
            m_typed += typed;
        m_sinceTyped.start();
        const auto begins =
            rowsWhere([this](const QByteArray& name) { return name.startsWith(m_typed); });
        const auto found = !begins.empty() ? begins : rowsWhere([this](const QByteArray& name) {
            return hasWord(name, m_typed);
        });
        if (found.empty())
            return;
        const auto next = std::ranges::upper_bound(found, currentIndex().row());
        const bool again = m_typed.size() == typed.size() && next != found.end();
        setCurrentIndex(model()->index(again ? *next : found.front(), modelColumn()));
    }

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override
    {
        auto index = QListView::moveCursor(action, modifiers);
        while (index.isValid() && isHeading(index))
            index = index.siblingAtRow(index.row() + 1);
        return index;
    }

private:
    template <typename Fits>
    std::vector<int> rowsWhere(const Fits& fits) const
    {
        std::vector<int> rows;
        for (int row = 0; row < model()->rowCount(); ++row) {
            const auto index = model()->index(row, modelColumn());
            if (!isHeading(index) && fits(folded(index.data().toString())))
                rows.push_back(row);
        }
        return rows;
    }

    QByteArray m_typed;
    QElapsedTimer m_sinceTyped;
};

}  // namespace

KindCombo::KindCombo(QWidget* parent) : QComboBox(parent)
{
    setView(new KindList);
    setItemDelegate(new Indented(this));
}

void KindCombo::keyPressEvent(QKeyEvent* event)
{
    const auto* list = static_cast<const KindList*>(view());
    if (event->key() == Qt::Key_Space && list->isSearching()) {
        view()->keyboardSearch(event->text());
        setCurrentIndex(view()->currentIndex().row());
        return;
    }
    QComboBox::keyPressEvent(event);
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
