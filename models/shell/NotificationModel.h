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

    // The client outlives it.
    explicit NotificationModel(Client& client, QObject* parent = nullptr);

    Q_INVOKABLE void markRead(int row);
    Q_INVOKABLE void markAllRead();
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
    // A command that was not taken, as a sentence.
    void refused(const QString& sentence);

private:
    using Rows = QList<std::shared_ptr<const Notification>>;
    void reconnect();
    void read();
    void run(const Notification& notification, const QString& command, const QJsonObject& arguments);

    Client& m_client;
    QPointer<RecordSource> m_source;
    Rows m_rows;
    QTimer m_soon;
    int m_asked = 0;
};

} // namespace autospace
