// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/operations/Notification.h"
#include "models/Client.h"

#include <QAbstractListModel>
#include <QTimer>

namespace autospace {

// What was sent to the person, newest first, at most 200. Snoozed ones come back at their time. Roles: title, body, time,
// unread, tone (of the shell's status mark), link (app://… of the record, empty if there is none).
class NotificationModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The application makes it")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int unread READ unread NOTIFY countChanged)
public:
    enum Role { TitleRole = Qt::UserRole + 1, BodyRole, TimeRole, UnreadRole, ToneRole, LinkRole };
    static constexpr int most = 200;
    // One that is new, or has come back at its time.
    struct Arrival {
        Id id;
        QString kind, title, body;
        QUrl link;
        bool urgent = false;
    };

    // The client outlives it.
    explicit NotificationModel(Client& client, QObject* parent = nullptr);

    Q_INVOKABLE void markRead(int row);
    Q_INVOKABLE void markAllRead();
    // One that is among the rows; nothing for another.
    void markReadById(const QString& id);
    // Hides it until so many minutes from now.
    Q_INVOKABLE void snooze(int row, int minutes);
    // app://… of the row's record.
    Q_INVOKABLE QUrl link(int row) const;

    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] int unread() const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : count(); }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    // Unread ones that were made, or whose snooze has ended, since the client was opened.
    void arrived(const QList<autospace::NotificationModel::Arrival>& arrivals);
    // A command that was not taken, as a sentence.
    void refused(const QString& sentence);

private:
    using Rows = QList<std::shared_ptr<const Notification>>;
    void reconnect();
    void read();
    void take(const Rows& rows);
    void tellArrivals();
    [[nodiscard]] QUrl linkOf(const Notification& notification) const;
    void run(const Notification& notification, const QString& command, const QJsonObject& arguments);

    Client& m_client;
    QPointer<RecordSource> m_source;
    Rows m_rows;
    QTimer m_soon;
    QSet<Id> m_told, m_snoozed;
    Instant m_since;
    int m_asked = 0;
};

} // namespace autospace
