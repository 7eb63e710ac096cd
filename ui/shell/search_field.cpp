// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_field.h"

#include "ui/shared/avatar.h"
#include "ui/shared/text_label.h"

#include <QAbstractListModel>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QPointer>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace esperluette::ui {

/// What was found, one row each.
class SearchField::Model final : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<FoundItem> items)
    {
        beginResetModel();
        m_items = std::move(items);
        endResetModel();
    }
    const FoundItem& item(int row) const { return m_items[std::size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_items.size());
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
            return {};
        const auto& found = item(index.row());
        return found.detail.isEmpty() ? found.title
                                      : found.title + QStringLiteral(", ") + found.detail;
    }

private:
    std::vector<FoundItem> m_items;
};

namespace {

/// Draws what was found: avatar, title, and the detail under it.
template <typename Model>
class FoundDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {0, avatarDiameter() + 14};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const auto& item = static_cast<const Model&>(*index.model()).item(index.row());
        const auto& colours = theme(option.palette);
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, colours.brandSoft);
        const auto diameter = avatarDiameter();
        const auto line = option.rect.adjusted(12, 0, -12, 0);
        const auto disc = QStyle::alignedRect(option.direction, Qt::AlignLeading | Qt::AlignVCenter,
                                              QSize(diameter, diameter), line);
        if (const auto* person = std::get_if<PersonId>(&item.target))
            paintAvatar(*painter, disc, item.initials, person->bytes(), colours);
        auto texts = line;
        texts.setLeft(line.left() + diameter + 12);
        texts = QStyle::visualRect(option.direction, line, texts);
        auto upper = texts;
        upper.setBottom(texts.center().y() + 1);
        auto lower = texts;
        lower.setTop(texts.center().y() + 1);
        drawLine(*painter, upper, Qt::AlignBottom, TextRole::Strong, colours.ink, item.title);
        drawLine(*painter, lower, Qt::AlignTop, TextRole::Small, colours.ink2, item.detail);
    }

private:
    static void drawLine(QPainter& painter, const QRect& area, Qt::Alignment vertical,
                         TextRole role, const QColor& colour, const QString& text)
    {
        painter.setFont(roleFont(role));
        painter.setPen(colour);
        painter.drawText(area, int(vertical | Qt::AlignLeading) | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
    }
};

}  // namespace

/// The list under the field.
class SearchField::Popup final : public QWidget {
public:
    Popup(Model& model, QWidget* window) :
        QWidget(window), m_list(new QListView),
        m_summary(new TextLabel({}, TextRole::Tiny, Ink::Third))
    {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(2, 6, 2, 8);
        layout->setSpacing(6);
        m_list->setModel(&model);
        m_list->setItemDelegate(new FoundDelegate<Model>(m_list));
        m_list->setFrameShape(QFrame::NoFrame);
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setUniformItemSizes(true);
        m_list->setAccessibleName(SearchField::tr("Search results"));
        layout->addWidget(m_list);
        m_summary->setContentsMargins(12, 0, 12, 0);
        layout->addWidget(m_summary);
    }

    QListView& list() { return *m_list; }

    void openUnder(const SearchField& field, const QString& summary)
    {
        constexpr int mostRows = 8;
        m_summary->setText(summary);
        const auto rows = std::min(m_list->model()->rowCount(), mostRows);
        m_list->setVisible(rows > 0);
        m_list->setFixedHeight(rows * (avatarDiameter() + 14));
        setFixedWidth(std::max(field.width(), 320));
        adjustSize();
        move(field.mapTo(window(), QPoint(0, field.height() + 4)));
        show();
        raise();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto& colours = theme(*this);
        painter.setPen(QPen(colours.line, 1));
        painter.setBrush(colours.surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::fieldRadius,
                                metrics::fieldRadius);
    }

private:
    QListView* m_list;
    TextLabel* m_summary;
};

SearchField::SearchField(QWidget* parent) : QLineEdit(parent), m_model(new Model(this))
{
    setObjectName(QStringLiteral("search"));
    setPlaceholderText(tr("Search a person or a moment…"));
    setAccessibleName(tr("Search"));
    setMaxLength(200);
    connect(this, &QLineEdit::textEdited, this, &SearchField::search);
}

SearchField::~SearchField() = default;

void SearchField::setSearch(SearchFunction search)
{
    m_search = std::move(search);
    clear();
    closeList();
}

void SearchField::setHint(const QString& hint) { m_hint = hint; }

bool SearchField::isListing() const { return m_popup && m_popup->isVisible(); }

QSize SearchField::sizeHint() const
{
    const auto letter = QFontMetrics(roleFont(TextRole::Body)).averageCharWidth();
    return {letter * 54, QLineEdit::sizeHint().height()};
}

SearchField::Popup& SearchField::popup()
{
    if (!m_popup) {
        m_popup = new Popup(*m_model, window());
        connect(&m_popup->list(), &QListView::clicked, this,
                [this](const QModelIndex& index) { activate(index.row()); });
    }
    return *m_popup;
}

void SearchField::search()
{
    if (!m_search || text().trimmed().isEmpty())
        return closeList();
    auto listing = m_search(text());
    if (listing.items.empty())
        listing.summary = tr("Nothing found. Try fewer letters.");
    m_model->show(std::move(listing.items));
    popup().openUnder(*this, listing.summary);
    moveBy(1);
}

void SearchField::searchAgain()
{
    if (isListing())
        search();
}

void SearchField::moveBy(int rows)
{
    if (!isListing() || m_model->rowCount() == 0)
        return;
    const auto now = popup().list().currentIndex();
    const auto next =
        std::clamp((now.isValid() ? now.row() : -1) + rows, 0, m_model->rowCount() - 1);
    popup().list().setCurrentIndex(m_model->index(next, 0));
}

void SearchField::activate(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const auto target = m_model->item(row).target;
    clear();
    closeList();
    if (const auto* person = std::get_if<PersonId>(&target))
        emit personActivated(*person);
    else
        emit momentActivated(std::get<MomentId>(target));
}

void SearchField::closeList()
{
    if (m_popup)
        m_popup->hide();
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down: return moveBy(1);
    case Qt::Key_Up: return moveBy(-1);
    case Qt::Key_PageDown: return moveBy(8);
    case Qt::Key_PageUp: return moveBy(-8);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isListing())
            return activate(popup().list().currentIndex().row());
        break;
    case Qt::Key_Escape:
        if (!isListing())
            clear();
        return closeList();
    default: break;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    closeList();
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (m_hint.isEmpty() || !text().isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& colours = theme(*this);
    painter.setFont(roleFont(TextRole::Tiny));
    const QSize size(painter.fontMetrics().horizontalAdvance(m_hint) + 12,
                     painter.fontMetrics().height() + 2);
    const auto taken = fontMetrics().horizontalAdvance(placeholderText()) + size.width() + 40;
    if (taken > width())
        return;
    const auto box = QStyle::alignedRect(layoutDirection(), Qt::AlignTrailing | Qt::AlignVCenter,
                                         size, rect().adjusted(10, 0, -10, 0));
    painter.setPen(colours.line);
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(colours.ink3);
    painter.drawText(box, Qt::AlignCenter, m_hint);
}

}  // namespace esperluette::ui
