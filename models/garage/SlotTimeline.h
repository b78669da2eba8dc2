// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Client.h"
#include "models/garage/TimelineReader.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QTimer>

namespace autospace {

// The slots of one garage, row by row, with what takes each of them in the time that is looked at. It reads some time
// more on either side, so that moving on shows bars at once; rows that have not changed stay as they are.
class SlotTimeline : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(autospace::Client* client READ client WRITE setClient NOTIFY clientChanged REQUIRED)
    Q_PROPERTY(QString garageId READ garageId WRITE setGarageId NOTIFY garageIdChanged)
    // Empty: every floor.
    Q_PROPERTY(QString floorId READ floorId WRITE setFloorId NOTIFY floorIdChanged)
    // The time that is looked at.
    Q_PROPERTY(QDateTime from READ from WRITE setFrom NOTIFY timeChanged)
    Q_PROPERTY(QDateTime until READ until WRITE setUntil NOTIFY timeChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    // [{recordId, title}], by level.
    Q_PROPERTY(QVariantList floors READ floors NOTIFY floorsChanged)
    // The garage's own, by its IANA name; empty while it is not known.
    Q_PROPERTY(QString zone READ zone NOTIFY floorsChanged)
    Q_PROPERTY(bool ready READ ready NOTIFY readyChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY readyChanged)
public:
    enum Role { RecordIdRole = Qt::UserRole, TitleRole, TypeTextRole, SpokenRole, PendingRole };

    explicit SlotTimeline(QObject* parent = nullptr);

    Q_INVOKABLE int rowOfId(const QString& slotId) const;
    Q_INVOKABLE QString idOfRow(int row) const;
    // {id, row, slotId, slot, kind, fromMs, untilMs (as drawn), startsAtMs, endsAtMs (as booked), title, plate, movable,
    // spoken}; empty when it is not there.
    Q_INVOKABLE QVariantMap bar(const QString& id) const;
    // The bar of the row at that moment, in milliseconds since 1970, or within slack of it; the one drawn last wins.
    Q_INVOKABLE QString barAt(int row, double atMs, double slackMs = 0) const;
    // The row's bar that begins next after (by 1) or before (by -1) a moment; empty when there is none.
    Q_INVOKABLE QString barBeside(int row, double atMs, int by) const;

    // For the painting of rows.
    [[nodiscard]] const QList<TimelineBar>& barsOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] Client* client() const { return m_client; }
    void setClient(Client* client);
    [[nodiscard]] QString garageId() const { return m_garageId.isNull() ? QString() : m_garageId.toString(); }
    void setGarageId(const QString& id);
    [[nodiscard]] QString floorId() const { return m_floorId.isNull() ? QString() : m_floorId.toString(); }
    void setFloorId(const QString& id);
    [[nodiscard]] QDateTime from() const { return m_time.startsAt.toUtc(); }
    void setFrom(const QDateTime& from);
    [[nodiscard]] QDateTime until() const { return m_time.endsAt.toUtc(); }
    void setUntil(const QDateTime& until);
    [[nodiscard]] int count() const { return static_cast<int>(m_shown.size()); }
    [[nodiscard]] QVariantList floors() const;
    [[nodiscard]] QString zone() const { return QString::fromLatin1(m_timeline.zone); }
    [[nodiscard]] bool ready() const { return m_ready; }
    [[nodiscard]] QString errorText() const { return m_errorText; }

Q_SIGNALS:
    void clientChanged();
    void garageIdChanged();
    void floorIdChanged();
    void timeChanged();
    void countChanged();
    void floorsChanged();
    void readyChanged();
    // What is shown is as it was in the cache a moment ago.
    void taken();

private:
    struct Place {
        int row;
        qsizetype bar;
    };
    void reconnect();
    void forget();
    void reload();
    void timeMoved();
    void take(const Timeline& timeline);
    void show();
    [[nodiscard]] std::optional<Place> find(const QString& id) const;
    [[nodiscard]] QString spoken(const TimelineBar& bar) const;
    [[nodiscard]] QTimeZone zoneOfGarage() const;

    QPointer<Client> m_client;
    QPointer<RecordSource> m_source;
    Id m_garageId, m_floorId;
    Interval m_time, m_read; // looked at; read or being read
    Timeline m_timeline;
    QList<TimelineSlot> m_shown; // of the chosen floor
    bool m_ready = false;
    QString m_errorText;
    QTimer m_soon, m_clock;
    int m_asked = 0;
};

} // namespace autospace
