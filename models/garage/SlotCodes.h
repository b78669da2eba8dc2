// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/garage/SlotListModel.h"

namespace autospace {

// Slots by their codes as somebody types them: "A-011, A-014 .. A-018". What is not there is named.
class SlotCodes : public QObject {
    Q_OBJECT
    QML_ELEMENT
    // The garage's slots, all floors.
    Q_PROPERTY(autospace::SlotListModel* slots READ slotList WRITE setSlots NOTIFY slotsChanged REQUIRED)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)
    // Each once, by code.
    Q_PROPERTY(QStringList ids READ ids NOTIFY changed)
    // Empty when every code is known and there is one at least.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
public:
    explicit SlotCodes(QObject* parent = nullptr) : QObject(parent) {}

    [[nodiscard]] SlotListModel* slotList() const { return m_slots; }
    void setSlots(SlotListModel* slotList);
    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString& text);
    [[nodiscard]] QStringList ids() const { return m_ids; }
    [[nodiscard]] QString problem() const { return m_problem; }

Q_SIGNALS:
    void slotsChanged();
    void changed();

private:
    void read();

    QPointer<SlotListModel> m_slots;
    QString m_text, m_problem;
    QStringList m_ids;
};

} // namespace autospace
