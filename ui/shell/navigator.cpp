// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigator.h"

namespace esperluette::ui {

Navigator::Navigator(QWidget* parent) : QStackedWidget(parent) { }

void Navigator::addPage(PageSpec page)
{
    const auto key = page.key;
    m_pages.emplace(key, Entry{std::move(page)});
}

void Navigator::clear()
{
    for (auto& [key, entry] : m_pages)
        delete entry.widget;
    m_pages.clear();
    m_places.clear();
    m_position = -1;
    emit moved();
}

void Navigator::go(const Place& place)
{
    if (m_position >= 0 && m_places[std::size_t(m_position)] == place)
        return show(place);
    m_places.resize(std::size_t(m_position) + 1);
    m_places.push_back(place);
    ++m_position;
    show(place);
}

void Navigator::goBack()
{
    if (canGoBack())
        show(m_places[std::size_t(--m_position)]);
}

void Navigator::goForward()
{
    if (canGoForward())
        show(m_places[std::size_t(++m_position)]);
}

void Navigator::show(const Place& place)
{
    auto& entry = m_pages.at(place.page);
    if (!entry.widget) {
        entry.widget = entry.spec.make(this);
        addWidget(entry.widget);
    }
    if (entry.spec.showSubject)
        entry.spec.showSubject(*entry.widget, place.subject);
    setCurrentWidget(entry.widget);
    emit moved();
}

const Place& Navigator::place() const
{
    static const Place nowhere;
    return m_position < 0 ? nowhere : m_places[std::size_t(m_position)];
}

QString Navigator::sideEntry() const
{
    const auto found = m_pages.find(place().page);
    return found == m_pages.end() ? QString() : found->second.spec.sideEntry;
}

QWidget* Navigator::page(const QString& key) const
{
    const auto found = m_pages.find(key);
    return found == m_pages.end() ? nullptr : found->second.widget;
}

}  // namespace esperluette::ui
