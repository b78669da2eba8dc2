// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/RecordListModel.h"

namespace autospace {

// Walks the records of a list in its filtered order, one after the other: "4 of 20". Follows the list's filter and
// order and every change; a record that leaves the filter while it is open keeps its neighbours, so that the next one
// is the one that followed it.
class RecordNavigator : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(autospace::RecordListModel* model READ model WRITE setModel NOTIFY modelChanged REQUIRED)
    Q_PROPERTY(QString current READ current WRITE setCurrent NOTIFY currentChanged)
    // From 1; 0 while unknown or when the record is not in the list.
    Q_PROPERTY(int position READ position NOTIFY placeChanged)
    Q_PROPERTY(int total READ total NOTIFY placeChanged)
    Q_PROPERTY(bool hasNext READ hasNext NOTIFY placeChanged)
    Q_PROPERTY(bool hasPrevious READ hasPrevious NOTIFY placeChanged)
    Q_PROPERTY(QString text READ text NOTIFY placeChanged)
public:
    explicit RecordNavigator(QObject* parent = nullptr) : QObject(parent) {}

    Q_INVOKABLE void next() { go(m_place.next); }
    Q_INVOKABLE void previous() { go(m_place.previous); }

    [[nodiscard]] RecordListModel* model() const { return m_model; }
    void setModel(RecordListModel* model);
    [[nodiscard]] QString current() const { return m_current.isNull() ? QString() : m_current.toString(); }
    void setCurrent(const QString& id);
    [[nodiscard]] int position() const { return static_cast<int>(m_place.position); }
    [[nodiscard]] int total() const { return static_cast<int>(m_place.total); }
    [[nodiscard]] bool hasNext() const { return !m_place.next.isNull(); }
    [[nodiscard]] bool hasPrevious() const { return !m_place.previous.isNull(); }
    // "4 of 20"; empty while unknown.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void modelChanged();
    void currentChanged();
    void placeChanged();

private:
    struct Place {
        bool inList = false;
        qint64 position = 0, total = 0;
        Id next, previous;
    };
    void look();
    void go(const Id& id);

    QPointer<RecordListModel> m_model;
    Id m_current;
    Place m_place;
    int m_asked = 0;
};

} // namespace autospace
