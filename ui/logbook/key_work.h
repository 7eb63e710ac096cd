// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/unlocking.h"

#include <QObject>

#include <functional>
#include <future>

namespace esperluette::ui {

/// Derives a key in a thread of its own, because that takes half a second on purpose, and hands it
/// over in the thread of the window.
class KeyWork final : public QObject {
    Q_OBJECT
public:
    /// Runs in the other thread: it holds copies of what it needs.
    using Derive = std::function<Result<SharedKey>()>;
    using Then = std::function<void(const Result<SharedKey>& key)>;

    explicit KeyWork(QObject* parent = nullptr);
    /// Waits for the thread.
    ~KeyWork() override;

    /// Starting again gives up what was started before.
    void start(Derive derive, Then then);
    /// The key is not handed over any more.
    void giveUp();
    bool isRunning() const { return bool(m_then); }

private:
    void finish(int number, const Result<SharedKey>& key);

    std::future<void> m_thread;
    Then m_then;
    int m_number = 0;  ///< of the last start
};

}  // namespace esperluette::ui
