// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logbook/key_work.h"

namespace esperluette::ui {

KeyWork::KeyWork(QObject* parent) : QObject(parent) { }

KeyWork::~KeyWork()
{
    if (m_thread.valid())
        m_thread.wait();
}

void KeyWork::start(Derive derive, Then then)
{
    m_then = std::move(then);
    m_thread =
        std::async(std::launch::async, [this, derive = std::move(derive), number = ++m_number] {
            const auto key = derive();
            QMetaObject::invokeMethod(
                this, [this, number, key] { finish(number, key); }, Qt::QueuedConnection);
        });
}

void KeyWork::giveUp() { m_then = {}; }

void KeyWork::finish(int number, const Result<SharedKey>& key)
{
    if (number != m_number || !m_then)
        return;
    const auto then = std::exchange(m_then, {});
    then(key);
}

}  // namespace esperluette::ui
