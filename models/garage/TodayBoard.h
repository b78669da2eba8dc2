// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Client.h"
#include "models/garage/Occupancy.h"

#include <QTimer>
#include <QVariantList>

namespace autospace {

// The day of a garage in numbers, from the cache: counters whose lists are those of filterOf(), and how full it is by
// the hour. Read again when bookings or slots change, and twice a minute, since time moves bookings between counters.
class TodayBoard : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(autospace::Client* client READ client WRITE setClient NOTIFY clientChanged REQUIRED)
    // Empty: every garage of the organization.
    Q_PROPERTY(QString garageId READ garageId WRITE setGarageId NOTIFY garageIdChanged)
    // The counters are there, and after them the hours.
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    Q_PROPERTY(bool drawn READ drawn NOTIFY dayChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    // [{key, title, span, count, filter, sort}] for arrivals, in_house, departures, overdue.
    Q_PROPERTY(QVariantList counters READ counters NOTIFY changed)
    Q_PROPERTY(int slotCount READ slotCount NOTIFY changed)
    Q_PROPERTY(int longestOverdueMinutes READ longestOverdueMinutes NOTIFY changed)
    Q_PROPERTY(QString longestOverdueText READ longestOverdueText NOTIFY changed)
    // [{label, from, inHouse, booked, later}], one per hour of the day on the garage's clock.
    Q_PROPERTY(QVariantList hours READ hours NOTIFY dayChanged)
    Q_PROPERTY(QString zone READ zone NOTIFY dayChanged)
public:
    explicit TodayBoard(QObject* parent = nullptr);

    Q_INVOKABLE int count(const QString& key) const;
    Q_INVOKABLE QString filterOf(const QString& key) const;
    Q_INVOKABLE QString sortOf(const QString& key) const;
    Q_INVOKABLE void reload();

    [[nodiscard]] Client* client() const { return m_client; }
    void setClient(Client* client);
    [[nodiscard]] QString garageId() const { return m_garageId.isNull() ? QString() : m_garageId.toString(); }
    void setGarageId(const QString& id);
    [[nodiscard]] bool ready() const { return m_ready; }
    [[nodiscard]] bool drawn() const { return m_drawn; }
    [[nodiscard]] QString errorText() const { return m_errorText; }
    [[nodiscard]] QVariantList counters() const;
    [[nodiscard]] int slotCount() const { return static_cast<int>(m_numbers.slotCount); }
    [[nodiscard]] int longestOverdueMinutes() const { return static_cast<int>(m_numbers.longestOverdueMs / 60'000); }
    [[nodiscard]] QString longestOverdueText() const;
    [[nodiscard]] QVariantList hours() const;
    [[nodiscard]] QString zone() const { return QString::fromLatin1(m_day.zone.id()); }

Q_SIGNALS:
    void clientChanged();
    void garageIdChanged();
    void changed();
    void dayChanged();

private:
    struct Numbers {
        QHash<QString, qint64> counts;
        qint64 slotCount = 0;
        qint64 longestOverdueMs = 0;
    };
    struct Day {
        QTimeZone zone = QTimeZone::utc();
        QList<OccupancyHour> hours;
    };
    struct Question;
    [[nodiscard]] static Numbers tally(const RecordReader& reader, const Question& question);
    [[nodiscard]] static Day draw(const RecordReader& reader, const Question& question);
    void readDay(const Question& question);
    void reconnect();

    QPointer<Client> m_client;
    QPointer<RecordSource> m_source;
    Id m_garageId;
    bool m_ready = false;
    bool m_drawn = false;
    QString m_errorText;
    Numbers m_numbers;
    Day m_day;
    QTimer m_soon, m_clock;
    int m_asked = 0;
};

} // namespace autospace
