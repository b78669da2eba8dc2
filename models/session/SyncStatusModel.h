// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/sync/SyncStatus.h"

#include <QDateTime>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace autospace {

// How the data here stands with the core, for the button in the bar.
class SyncStatusModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The application makes it")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(int waiting READ waiting NOTIFY changed)
    Q_PROPERTY(int refused READ refused NOTIFY changed)
    // An invalid date until the first sync is complete.
    Q_PROPERTY(QDateTime asOf READ asOf NOTIFY changed)
    Q_PROPERTY(bool firstSync READ firstSync NOTIFY changed)
    Q_PROPERTY(bool offline READ offline NOTIFY changed)
    Q_PROPERTY(bool signInNeeded READ signInNeeded NOTIFY changed)
    // What a person is told who presses the button.
    Q_PROPERTY(QString explanation READ explanation NOTIFY changed)
public:
    // In the order of the shell's SyncState.
    enum State { InSync, Syncing, Offline, Attention, SignedOut };
    Q_ENUM(State)

    explicit SyncStatusModel(QObject* parent = nullptr) : QObject(parent) {}
    void set(const SyncStatus& status);

    [[nodiscard]] State state() const;
    [[nodiscard]] int waiting() const { return m_status.waiting; }
    [[nodiscard]] int refused() const { return m_status.attention; }
    [[nodiscard]] QDateTime asOf() const { return m_status.upToDateAt ? m_status.upToDateAt->toUtc() : QDateTime(); }
    [[nodiscard]] bool firstSync() const { return m_status.firstSync; }
    [[nodiscard]] bool offline() const { return m_status.link == SyncStatus::Link::Offline; }
    [[nodiscard]] bool signInNeeded() const { return m_status.link == SyncStatus::Link::SignInNeeded; }
    [[nodiscard]] QString explanation() const;

Q_SIGNALS:
    void changed();

private:
    SyncStatus m_status;
};

} // namespace autospace
