// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/change_set.h"

#include <QCoreApplication>

namespace esperluette {

QString stepText(const StepName& name)
{
    return QCoreApplication::translate("Step", name.text.constData(), nullptr, name.count);
}

void ChangeSet::append(const ChangeSet& other)
{
    other.forEachType([this](const auto& changes) {
        for (const auto& change : changes)
            add(change);
    });
}

std::size_t ChangeSet::size() const
{
    std::size_t count = 0;
    forEachType([&count](const auto& changes) { count += changes.size(); });
    return count;
}

ChangeSet ChangeSet::inverted() const
{
    ChangeSet inverse(m_name);
    forEachType([&inverse](const auto& changes) {
        for (const auto& change : changes)
            inverse.add(change.inverted());
    });
    return inverse;
}

}  // namespace esperluette
