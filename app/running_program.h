// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariantMap>

namespace esperluette {

/// The program that keeps running without its window, as another start of it finds it: by
/// org.freedesktop.Application on the bus of the session. Where there is no such bus, it is not
/// found.
class RunningProgram final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")
public:
    /// @param bus  the name of an open connection; empty: the bus of the session
    explicit RunningProgram(QString bus = {}, QObject* parent = nullptr);
    ~RunningProgram() override;

    /// Whether another one runs that can be found.
    bool isElsewhere() const;
    /// Has the other one show its window, open `file` when it is not empty, and ask for one line
    /// about a moment when that is wanted; false when it does not answer.
    bool activateOther(const QString& file, bool quickAdd) const;

    /// Can be found from now on; false when another one is.
    bool offer();

signals:
    void activated();
    /// After activated().
    void openRequested(const QString& file);
    /// After activated().
    void quickAddRequested();

public slots:
    /// The three methods of the interface. Of what the platform says, only the token that brings
    /// the window to the front is used.
    void Activate(const QVariantMap& platform);
    /// @param locations  URLs of files
    void Open(const QStringList& locations, const QVariantMap& platform);
    void ActivateAction(const QString& action, const QVariantList& parameters,
                        const QVariantMap& platform);

private:
    QString m_bus;
    bool m_isOffered = false;
};

}  // namespace esperluette
