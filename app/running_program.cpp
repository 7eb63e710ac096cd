// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/running_program.h"

#include <QFileInfo>
#include <QUrl>

#ifdef ESPERLUETTE_DBUS
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#endif

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

const QString quickAddAction = u"QuickAdd"_s;
const QString tokenKey = u"activation-token"_s;

#ifdef ESPERLUETTE_DBUS

const QString programName = u"org.esperluette.esperluette"_s;
const QString programPath = u"/org/esperluette/esperluette"_s;

QDBusConnection busCalled(const QString& name)
{
    return name.isEmpty() ? QDBusConnection::sessionBus() : QDBusConnection(name);
}

#endif

}  // namespace

RunningProgram::RunningProgram(QString bus, QObject* parent) :
    QObject(parent), m_bus(std::move(bus))
{
}

RunningProgram::~RunningProgram()
{
#ifdef ESPERLUETTE_DBUS
    if (!m_isOffered)
        return;
    auto bus = busCalled(m_bus);
    bus.unregisterService(programName);
    bus.unregisterObject(programPath);
#endif
}

bool RunningProgram::isElsewhere() const
{
#ifdef ESPERLUETTE_DBUS
    const auto bus = busCalled(m_bus);
    return !m_isOffered && bus.isConnected()
        && bus.interface()->isServiceRegistered(programName).value();
#else
    return false;
#endif
}

bool RunningProgram::activateOther(const QString& file, bool quickAdd) const
{
#ifdef ESPERLUETTE_DBUS
    constexpr int answerWithin = 5'000;  // milliseconds: it may be opening a large file
    const QVariantMap platform{{tokenKey, qEnvironmentVariable("XDG_ACTIVATION_TOKEN")}};
    const auto call = [&](const QString& method, const QVariantList& arguments) {
        auto message = QDBusMessage::createMethodCall(programName, programPath,
                                                      u"org.freedesktop.Application"_s, method);
        message.setArguments(arguments);
        const auto answer = busCalled(m_bus).call(message, QDBus::Block, answerWithin);
        return answer.type() == QDBusMessage::ReplyMessage;
    };
    if (!file.isEmpty()) {
        const auto location = QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath()).toString();
        if (!call(u"Open"_s, {QStringList(location), platform}))
            return false;
    }
    if (quickAdd)
        return call(u"ActivateAction"_s, {quickAddAction, QVariantList(), platform});
    return !file.isEmpty() || call(u"Activate"_s, {platform});
#else
    Q_UNUSED(file)
    Q_UNUSED(quickAdd)
    return false;
#endif
}

bool RunningProgram::offer()
{
#ifdef ESPERLUETTE_DBUS
    auto bus = busCalled(m_bus);
    if (!m_isOffered)
        m_isOffered = bus.registerObject(programPath, this, QDBusConnection::ExportAllSlots)
            && bus.registerService(programName);
#endif
    return m_isOffered;
}

void RunningProgram::Activate(const QVariantMap& platform)
{
    const auto token = platform.value(tokenKey).toString();
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    emit activated();
}

void RunningProgram::Open(const QStringList& locations, const QVariantMap& platform)
{
    Activate(platform);
    const auto file = QUrl(locations.value(0)).toLocalFile();
    if (!file.isEmpty())
        emit openRequested(file);
}

void RunningProgram::ActivateAction(const QString& action, const QVariantList& /*parameters*/,
                                    const QVariantMap& platform)
{
    Activate(platform);
    if (action == quickAddAction)
        emit quickAddRequested();
}

}  // namespace esperluette
