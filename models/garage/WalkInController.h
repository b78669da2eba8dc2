// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/bookings/Booking.h"
#include "models/Client.h"

#include <QDateTime>
#include <QTimer>
#include <QVariantList>

namespace autospace {

// A car without a booking at the desk: plate, until when, and a free slot, which is proposed. While it is filled in,
// the same rule that will make the booking says the price, step by step, or what stands in the way.
class WalkInController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(autospace::Client* client READ client WRITE setClient NOTIFY clientChanged REQUIRED)
    Q_PROPERTY(QString garageId READ garageId WRITE setGarageId NOTIFY inputChanged)
    Q_PROPERTY(QString plate READ plate WRITE setPlate NOTIFY inputChanged)
    Q_PROPERTY(QString customerName READ customerName WRITE setCustomerName NOTIFY inputChanged)
    // As typed: 17:30, now+2h, tomorrow 08:00, a date and time as the locale writes it.
    Q_PROPERTY(QString until READ until WRITE setUntil NOTIFY inputChanged)
    // Of the vehicle, 0 = not known.
    Q_PROPERTY(int heightCm READ heightCm WRITE setHeightCm NOTIFY inputChanged)
    // A slot that was chosen; empty: the first free one that fits.
    Q_PROPERTY(QString slotId READ slotId WRITE setSlotId NOTIFY inputChanged)
    // [{recordId, title, type, type_text, floorId}] free for the whole time, at most 50.
    Q_PROPERTY(QVariantList freeSlots READ freeSlots NOTIFY previewChanged)
    Q_PROPERTY(QString proposedSlotId READ proposedSlotId NOTIFY previewChanged)
    Q_PROPERTY(QString proposedSlot READ proposedSlot NOTIFY previewChanged)
    Q_PROPERTY(QString untilText READ untilText NOTIFY previewChanged)
    Q_PROPERTY(QString priceText READ priceText NOTIFY previewChanged)
    // [{label, quantity, unit, amountText}]
    Q_PROPERTY(QVariantList priceSteps READ priceSteps NOTIFY previewChanged)
    // Field → sentence; "" for what concerns no field.
    Q_PROPERTY(QVariantMap problems READ problems NOTIFY previewChanged)
    Q_PROPERTY(bool canCreate READ canCreate NOTIFY previewChanged)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)
public:
    explicit WalkInController(QObject* parent = nullptr);

    Q_INVOKABLE void create();
    Q_INVOKABLE void clear();

    [[nodiscard]] Client* client() const { return m_client; }
    void setClient(Client* client);
    [[nodiscard]] QString garageId() const {
        return m_input.garageId.isNull() ? QString() : m_input.garageId.toString();
    }
    void setGarageId(const QString& id);
    [[nodiscard]] QString plate() const { return m_input.plate; }
    void setPlate(const QString& plate);
    [[nodiscard]] QString customerName() const { return m_input.customerName; }
    void setCustomerName(const QString& name);
    [[nodiscard]] QString until() const { return m_input.until; }
    void setUntil(const QString& until);
    [[nodiscard]] int heightCm() const { return m_input.heightCm; }
    void setHeightCm(int heightCm);
    [[nodiscard]] QString slotId() const { return m_input.slotId.isNull() ? QString() : m_input.slotId.toString(); }
    void setSlotId(const QString& id);

    [[nodiscard]] QVariantList freeSlots() const { return m_preview.freeSlots; }
    [[nodiscard]] QString proposedSlotId() const {
        return m_preview.slotId.isNull() ? QString() : m_preview.slotId.toString();
    }
    [[nodiscard]] QString proposedSlot() const { return m_preview.slotCode; }
    [[nodiscard]] QString untilText() const;
    [[nodiscard]] QString priceText() const;
    [[nodiscard]] QVariantList priceSteps() const;
    [[nodiscard]] QVariantMap problems() const { return m_problems; }
    [[nodiscard]] bool canCreate() const { return m_preview.booking && m_problems.isEmpty() && !m_busy && !m_stale; }
    [[nodiscard]] bool busy() const { return m_busy; }

Q_SIGNALS:
    void clientChanged();
    void inputChanged();
    void previewChanged();
    void busyChanged();
    void created(const QString& bookingId);
    void refused(const QString& title, const QString& detail);

private:
    struct Input {
        Id garageId, slotId;
        QString plate, customerName, until;
        int heightCm = 0;
        friend bool operator==(const Input&, const Input&) = default;
    };
    struct Preview {
        QByteArray zone;
        std::optional<Instant> until;
        QVariantList freeSlots;
        Id slotId;
        QString slotCode;
        std::shared_ptr<const Booking> booking; // as it would be made
        std::optional<Rejection> refusal;
    };
    struct Question;
    void set(Input input);
    void ask();
    void take(const Preview& preview);
    [[nodiscard]] Question question() const;
    [[nodiscard]] static Preview answer(const RecordReader& reader, const Question& question);
    [[nodiscard]] static QJsonObject arguments(const Input& input, const Id& slotId, Instant until);
    void finish(const CommandOutcome& outcome);

    QPointer<Client> m_client;
    Input m_input;
    Preview m_preview;
    QVariantMap m_problems;
    bool m_busy = false;
    bool m_stale = true; // the preview is not yet that of the input
    QTimer m_soon, m_minute;
    int m_asked = 0;
};

} // namespace autospace
