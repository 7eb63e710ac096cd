// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rituals/host_list.h"

#include "ui/shared/esperluette_style.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/form_field.h"
#include "ui/shared/name_combo.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesShown = 5;

QPushButton* listButton(const QString& text, const QString& objectName, const QString& spoken)
{
    auto* button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setAccessibleName(spoken);
    button->setAutoDefault(false);
    setSmall(*button);
    return button;
}

}  // namespace

HostList::HostList(std::vector<HostChoice> choices, const std::vector<PersonId>& hosts,
                   QWidget* parent) :
    QWidget(parent),
    m_choices(std::move(choices)), m_hosts(hosts), m_list(new QListWidget), m_name(new NameCombo)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_list->setObjectName(u"hostNames"_s);
    m_list->setAccessibleName(tr("Who hosts in turn"));
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * linesShown);
    layout->addWidget(m_list);
    layout->addWidget(buildButtons());
    for (const auto& choice : m_choices)
        m_name->addName(choice.name);
    m_name->setCurrentIndex(-1);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, &HostList::followCurrent);
    showHosts(m_hosts.empty() ? -1 : 0);
}

QWidget* HostList::buildButtons()
{
    auto* line = new QWidget;
    auto* flow = new FlowLayout(line);
    flow->setContentsMargins(0, 0, 0, 0);
    m_name->setObjectName(u"hostName"_s);
    auto* add = listButton(tr("Add"), u"addHost"_s, tr("Add to those who host"));
    m_up = listButton(tr("↑ Earlier"), u"hostUp"_s, tr("Earlier in the turns"));
    m_down = listButton(tr("↓ Later"), u"hostDown"_s, tr("Later in the turns"));
    m_remove = listButton(tr("Take out"), u"removeHost"_s, tr("Take out of those who host"));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_name, add, m_up, m_down, m_remove})
        flow->addWidget(widget);
    nameForReaders(*m_name, tr("Somebody to add"));
    m_name->lineEdit()->installEventFilter(this);
    connect(add, &QPushButton::clicked, this, &HostList::add);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QPushButton::clicked, this, &HostList::remove);
    return line;
}

bool HostList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && !m_name->currentText().trimmed().isEmpty()) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            add();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void HostList::add()
{
    const auto at = m_name->chosen();
    if (at < 0)
        return;
    const auto& id = m_choices[std::size_t(at)].id;
    const auto found = std::ranges::find(m_hosts, id);
    const auto place = int(found - m_hosts.begin());
    if (found == m_hosts.end())
        m_hosts.push_back(id);
    m_name->setCurrentIndex(-1);
    m_name->clearEditText();
    showHosts(place);
}

void HostList::remove()
{
    const auto row = m_list->currentRow();
    if (row < 0)
        return;
    m_hosts.erase(m_hosts.begin() + row);
    m_list->setFocus();
    showHosts(std::min(row, int(m_hosts.size()) - 1));
}

void HostList::move(int by)
{
    const auto row = m_list->currentRow();
    const auto to = row + by;
    if (row < 0 || to < 0 || to >= int(m_hosts.size()))
        return;
    std::swap(m_hosts[std::size_t(row)], m_hosts[std::size_t(to)]);
    showHosts(to);
}

void HostList::showHosts(int current)
{
    m_list->clear();
    for (const auto& host : m_hosts) {
        const auto choice = std::ranges::find(m_choices, host, &HostChoice::id);
        m_list->addItem(choice == m_choices.end() ? QString() : choice->name);
    }
    m_list->setCurrentRow(current);
    followCurrent();
}

void HostList::followCurrent()
{
    const auto row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < int(m_hosts.size()));
    m_remove->setEnabled(row >= 0);
}

}  // namespace esperluette::ui
