// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/key_ring.h"

#include <QFileInfo>
#include <QObject>

#ifdef ESPERLUETTE_KEY_RING
#include <qt6keychain/keychain.h>
#endif

namespace esperluette {

using namespace Qt::StringLiterals;

KeyRing::~KeyRing() = default;

#ifdef ESPERLUETTE_KEY_RING

namespace {

/// Through QtKeychain: Secret Service or KWallet, the Keychain of macOS, Windows' credentials.
class SystemKeyRing final : public KeyRing {
public:
    void read(const QString& file, QObject* receiver, Then then) override
    {
        auto* job = jobFor<QKeychain::ReadPasswordJob>(file);
        QObject::connect(job, &QKeychain::Job::finished, receiver, [job, then = std::move(then)] {
            then(job->error() ? QString() : job->textData());
        });
        job->start();
    }

    void keep(const QString& file, const QString& recoveryText) override
    {
        auto* job = jobFor<QKeychain::WritePasswordJob>(file);
        job->setTextData(recoveryText);
        job->start();
    }

    void forget(const QString& file) override
    {
        jobFor<QKeychain::DeletePasswordJob>(file)->start();
    }

private:
    /// A job that deletes itself when it has ended; never falls back to a plain file.
    template <typename Job>
    static Job* jobFor(const QString& file)
    {
        auto* job = new Job(u"Esperluette"_s);
        job->setKey(QFileInfo(file).absoluteFilePath());
        job->setInsecureFallback(false);
        return job;
    }
};

}  // namespace

std::unique_ptr<KeyRing> KeyRing::ofSystem() { return std::make_unique<SystemKeyRing>(); }

#else

std::unique_ptr<KeyRing> KeyRing::ofSystem() { return nullptr; }

#endif

}  // namespace esperluette
