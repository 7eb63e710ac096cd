// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <memory>

class QObject;

namespace esperluette {

/// Where the session of the user keeps secrets. It holds recovery keys of logbooks, never a
/// passphrase, and is never the only way to open one: whatever fails is as if nothing was there.
class KeyRing {
public:
    /// An empty text when there is no such key, or no key ring.
    using Then = std::function<void(QString recoveryText)>;

    virtual ~KeyRing();

    /// @param receiver  what `then` belongs to: it is not called when that is gone
    virtual void read(const QString& file, QObject* receiver, Then then) = 0;
    virtual void keep(const QString& file, const QString& recoveryText) = 0;
    virtual void forget(const QString& file) = 0;

    /// That of the system; nullptr when the program was built without one.
    static std::unique_ptr<KeyRing> ofSystem();
};

}  // namespace esperluette
