// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/shell/AttentionModel.h"
#include "models/shell/NoticeDesk.h"
#include "models/shell/NoticeSettings.h"
#include "models/shell/NotificationModel.h"

namespace autospace {

// Tells the desktop what has come while the window is not in front: new notifications, snoozed ones whose time has come,
// and changes that the core refused. What is older than the sign-in is not told, and many at once are told as one.
class DesktopNotices : public QObject {
    Q_OBJECT
public:
    // All of them outlive it.
    struct Parts {
        Client& client;
        NotificationModel& notifications;
        AttentionModel& attention;
        NoticeDesk& desk;
    };
    static constexpr int mostAtOnce = 3;

    explicit DesktopNotices(Parts parts, QObject* parent = nullptr);

    // In front, the window itself shows what has come.
    void setInFront(bool inFront);

Q_SIGNALS:
    // What the click on a notice leads to: a record, or one of the two places below.
    void linkRequested(const QUrl& link);
    void notificationsRequested();
    void attentionRequested();

private:
    void tellArrived(const QList<NotificationModel::Arrival>& arrivals);
    void tellRefused();
    void onClicked(const QString& key);
    [[nodiscard]] bool allows(const QString& kind) const;

    Parts m_parts;
    NoticeSettings m_settings;
    QHash<QString, QUrl> m_links;
    int m_refused = 0;
    bool m_inFront = true;
};

} // namespace autospace
