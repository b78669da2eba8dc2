// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/CommandPreview.h"

namespace autospace {

// Slots that are to be blocked for a time, the bookings that are in the way, and where each of them would go: as the
// rules propose it, or as a person chooses. Looked at anew whenever something changes; run() does all of it or nothing.
class BlockPlan : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(autospace::Client* client READ client WRITE setClient NOTIFY clientChanged REQUIRED)
    Q_PROPERTY(QString garageId READ garageId WRITE setGarageId NOTIFY askedChanged)
    Q_PROPERTY(QStringList slotIds READ slotIds WRITE setSlotIds NOTIFY askedChanged)
    Q_PROPERTY(QDateTime from READ from WRITE setFrom NOTIFY askedChanged)
    Q_PROPERTY(QDateTime until READ until WRITE setUntil NOTIFY askedChanged)
    Q_PROPERTY(QString reason READ reason WRITE setReason NOTIFY askedChanged)
    // The garage's time zone, by its IANA name.
    Q_PROPERTY(QString zone READ zone WRITE setZone NOTIFY askedChanged)
    // [{bookingId, code, plate, when, inHouse, fromCode, choices: [{id, code}], chosen (of choices, -1: no slot is
    // free)}]
    Q_PROPERTY(QVariantList moves READ moves NOTIFY changed)
    // Everything has its place and the rules allow it.
    Q_PROPERTY(bool possible READ isPossible NOTIFY changed)
    // Why it is not, or what is still missing; empty while it is looked at.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(bool asking READ isAsking NOTIFY changed)
public:
    explicit BlockPlan(QObject* parent = nullptr);

    Q_INVOKABLE void choose(const QString& bookingId, const QString& slotId);
    Q_INVOKABLE void run() { m_preview.run(); }
    // Nothing is asked any more.
    Q_INVOKABLE void clear();

    [[nodiscard]] Client* client() const { return m_preview.client(); }
    void setClient(Client* client);
    [[nodiscard]] QString garageId() const { return m_preview.recordId(); }
    void setGarageId(const QString& id);
    [[nodiscard]] QStringList slotIds() const { return m_slotIds; }
    void setSlotIds(const QStringList& ids);
    [[nodiscard]] QDateTime from() const { return m_from; }
    void setFrom(const QDateTime& from);
    [[nodiscard]] QDateTime until() const { return m_until; }
    void setUntil(const QDateTime& until);
    [[nodiscard]] QString reason() const { return m_reason; }
    void setReason(const QString& reason);
    [[nodiscard]] QString zone() const { return m_zone; }
    void setZone(const QString& zone);
    [[nodiscard]] QVariantList moves() const;
    [[nodiscard]] bool isPossible() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool isAsking() const { return m_preview.state() == CommandPreview::Asking; }

Q_SIGNALS:
    void clientChanged();
    void askedChanged();
    void changed();
    void done();
    void refused(const QString& title, const QString& detail);

private:
    struct Move {
        QString bookingId, code, plate, fromCode;
        Instant startsAt, endsAt;
        bool inHouse = false;
        QVariantList choices; // [{id, code}]
        int chosen = -1;
    };
    template <class T>
    void set(T& member, const T& value);
    void anew();
    void ask();
    void look();
    void take(const QVariantList& plan);
    [[nodiscard]] bool hasEverybodyASlot() const;

    CommandPreview m_preview;
    QStringList m_slotIds;
    QDateTime m_from, m_until;
    QString m_reason, m_zone;
    QList<Move> m_moves;
};

} // namespace autospace
