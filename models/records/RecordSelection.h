// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/RecordListModel.h"

#include <QSet>

namespace autospace {

// The chosen records of a list, by id, so that they stay chosen when rows move; or "all that match", less some.
class RecordSelection : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(autospace::RecordListModel* model READ model WRITE setModel NOTIFY modelChanged REQUIRED)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool all READ all NOTIFY changed)
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY changed)
public:
    explicit RecordSelection(QObject* parent = nullptr) : QObject(parent) {}

    Q_INVOKABLE bool contains(const QString& id) const;
    Q_INVOKABLE void set(const QStringList& ids);
    Q_INVOKABLE void toggle(const QString& id);
    // Every record that the list's filter lets through, loaded or not, also those that come later.
    Q_INVOKABLE void selectAll();
    Q_INVOKABLE void clear();
    // The ids chosen one by one; empty when all are chosen.
    Q_INVOKABLE QStringList ids() const;

    [[nodiscard]] RecordListModel* model() const { return m_model; }
    void setModel(RecordListModel* model);
    [[nodiscard]] int count() const;
    [[nodiscard]] bool all() const { return m_all; }
    [[nodiscard]] bool isEmpty() const { return count() == 0; }
    [[nodiscard]] const QList<Id>& chosen() const { return m_chosen; }
    [[nodiscard]] const QSet<Id>& leftOut() const { return m_leftOut; }

Q_SIGNALS:
    void modelChanged();
    void changed();

private:
    QPointer<RecordListModel> m_model;
    bool m_all = false;
    QList<Id> m_chosen; // in the order of choosing; while not all
    QSet<Id> m_leftOut; // while all
};

} // namespace autospace
