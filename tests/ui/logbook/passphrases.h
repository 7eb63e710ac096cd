// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/unlocking.h"

#include <QLineEdit>
#include <QTest>

namespace esperluette::test {

inline const QString goodPassphrase = QStringLiteral("four quiet words together");
inline const QString otherPassphrase = QStringLiteral("another sentence for later");

/// A key that costs no derivation.
inline SharedKey someKey(char letter = 'k')
{
    return std::make_shared<const FileKey>(Secret(QByteArray(FileKey::size, letter)), Salt{});
}

/// Waits for a key that is derived in another thread.
template <typename Condition>
bool waitFor(const Condition& condition)
{
    return QTest::qWaitFor(condition, 30'000);
}

/// Replaces what a field of `form` holds.
inline void type(QWidget& form, const QString& name, const QString& text)
{
    auto* field = form.findChild<QLineEdit*>(name);
    field->clear();
    QTest::keyClicks(field, text);
}

}  // namespace esperluette::test
