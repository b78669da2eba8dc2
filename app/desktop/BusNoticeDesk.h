// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/shell/NoticeDesk.h"

#include <QtCore/QHash>
#include <QtCore/QObject>

namespace autospace {

/// The desktop's notices over the session's bus (org.freedesktop.Notifications, version 1.2 of the Desktop Notifications
/// Specification). Without such a service nothing is shown, and nobody waits for it.
class BusNoticeDesk final : public NoticeDesk {
    Q_OBJECT

public:
    using NoticeDesk::NoticeDesk;

    void show(const DesktopNotice& notice) override;
    void clear() override;

private Q_SLOTS:
    // The service's signals.
    void onAction(uint id, const QString& action);
    void onClosed(uint id, uint reason);

private:
    [[nodiscard]] bool connected();

    QHash<QString, uint> m_shown; // the service's numbers by key
    bool m_listening = false;
};

} // namespace autospace
