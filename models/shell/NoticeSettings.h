// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Client.h"

#include <QTime>

namespace autospace {

// Which notices the desktop may show, and when, as the person has set it on this computer.
class NoticeSettings : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(autospace::Client* client READ client WRITE setClient NOTIFY clientChanged REQUIRED)
    Q_PROPERTY(bool on READ on WRITE setOn NOTIFY changed)
    Q_PROPERTY(bool quietHours READ quietHours WRITE setQuietHours NOTIFY changed)
    // "22:00"; what is not a time of day is not taken.
    Q_PROPERTY(QString quietFrom READ quietFrom WRITE setQuietFrom NOTIFY changed)
    Q_PROPERTY(QString quietUntil READ quietUntil WRITE setQuietUntil NOTIFY changed)
    // Every kind of notice: [{kind, title, shown}].
    Q_PROPERTY(QVariantList kinds READ kinds NOTIFY changed)
public:
    // The kind of what waits for the person's decision.
    static constexpr const char* attention = "attention";

    explicit NoticeSettings(QObject* parent = nullptr) : QObject(parent) {}
    explicit NoticeSettings(Client& client) { setClient(&client); }

    Q_INVOKABLE void setShown(const QString& kind, bool shown);

    [[nodiscard]] Client* client() const { return m_client; }
    void setClient(Client* client);
    [[nodiscard]] bool on() const { return value(QStringLiteral("notices"), true).toBool(); }
    void setOn(bool on) { put(QStringLiteral("notices"), on); }
    [[nodiscard]] bool quietHours() const { return value(QStringLiteral("quietHours"), false).toBool(); }
    void setQuietHours(bool on) { put(QStringLiteral("quietHours"), on); }
    [[nodiscard]] QString quietFrom() const { return value(QStringLiteral("quietFrom"), QStringLiteral("22:00")).toString(); }
    void setQuietFrom(const QString& time) { putTime(QStringLiteral("quietFrom"), time); }
    [[nodiscard]] QString quietUntil() const { return value(QStringLiteral("quietUntil"), QStringLiteral("07:00")).toString(); }
    void setQuietUntil(const QString& time) { putTime(QStringLiteral("quietUntil"), time); }
    [[nodiscard]] QVariantList kinds() const;

    // Whether a notice of the kind may be shown at this time of the day.
    [[nodiscard]] bool allows(const QString& kind, QTime now) const;

Q_SIGNALS:
    void clientChanged();
    void changed();

private:
    [[nodiscard]] QVariant value(const QString& key, const QVariant& fallback) const;
    [[nodiscard]] QStringList muted() const { return value(QStringLiteral("mutedNotices"), QStringList()).toStringList(); }
    void put(const QString& key, const QVariant& value);
    void putTime(const QString& key, const QString& time);

    QPointer<Client> m_client;
};

} // namespace autospace
