// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/billing/ParkingPrice.h"
#include "models/Client.h"

#include <QDateTime>
#include <QPointer>
#include <QTimer>
#include <QVariantList>

namespace autospace {

// What a stay in a garage would cost, and how that adds up: by the function that prices bookings, over the garage's
// rates and rules as they are in the cache, changes that wait to be sent included.
class PricePreview : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(autospace::Client* client READ client WRITE setClient NOTIFY clientChanged REQUIRED)
    Q_PROPERTY(QString garageId READ garageId WRITE setGarageId NOTIFY inputChanged)
    // A word of the field "type" of a slot.
    Q_PROPERTY(QString slotType READ slotType WRITE setSlotType NOTIFY inputChanged)
    Q_PROPERTY(QDateTime from READ from WRITE setFrom NOTIFY inputChanged)
    Q_PROPERTY(QDateTime until READ until WRITE setUntil NOTIFY inputChanged)
    // [{value, text}], every type that a slot can have.
    Q_PROPERTY(QVariantList slotTypes READ slotTypes NOTIFY clientChanged)
    Q_PROPERTY(QVariantList steps READ steps NOTIFY changed)
    Q_PROPERTY(QString totalText READ totalText NOTIFY changed)
    Q_PROPERTY(QString lengthText READ lengthText NOTIFY changed)
    // The garage's own rates: [{label, text}].
    Q_PROPERTY(QVariantList rates READ rates NOTIFY changed)
    Q_PROPERTY(QString zone READ zone NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
public:
    explicit PricePreview(QObject* parent = nullptr);

    [[nodiscard]] Client* client() const { return m_client; }
    void setClient(Client* client);
    [[nodiscard]] QString garageId() const { return m_garageId.isNull() ? QString() : m_garageId.toString(); }
    void setGarageId(const QString& id);
    [[nodiscard]] QString slotType() const { return toWord(m_type); }
    void setSlotType(const QString& word);
    [[nodiscard]] QDateTime from() const { return m_from; }
    void setFrom(const QDateTime& from);
    [[nodiscard]] QDateTime until() const { return m_until; }
    void setUntil(const QDateTime& until);

    [[nodiscard]] static QVariantList slotTypes();
    [[nodiscard]] QVariantList steps() const;
    [[nodiscard]] QString totalText() const;
    [[nodiscard]] QString lengthText() const;
    [[nodiscard]] QVariantList rates() const;
    [[nodiscard]] QString zone() const { return m_garage ? m_garage->timeZone : QString(); }
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool ready() const { return m_ready; }

Q_SIGNALS:
    void clientChanged();
    void inputChanged();
    void changed();

private:
    struct Answer {
        std::shared_ptr<const Location> garage;
        PriceRules rules;
    };
    void reconnect();
    void read();
    [[nodiscard]] Interval stay() const;
    [[nodiscard]] bool isStay() const;
    void price();

    QPointer<Client> m_client;
    QPointer<RecordSource> m_source;
    Id m_garageId;
    SpaceType m_type = SpaceType::Standard;
    QDateTime m_from, m_until;
    std::shared_ptr<const Location> m_garage;
    PriceRules m_rules;
    PriceQuote m_quote;
    QString m_errorText; // why the cache could not be read
    bool m_ready = false;
    QTimer m_soon;
    int m_asked = 0;
};

} // namespace autospace
