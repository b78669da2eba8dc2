// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Id.h"

#include <QHash>
#include <QMetaType>
#include <QSet>
#include <QString>

namespace autospace {

// Which rows of the shown state may be different now.
class ChangedRows {
public:
    // Past this many rows a collection counts as changed as a whole.
    static constexpr qsizetype mostRows = 1000;

    void add(const QString& collection, const Id& id) {
        if (m_whole.contains(collection)) return;
        QSet<Id>& ids = m_rows[collection];
        ids.insert(id);
        if (ids.size() > mostRows) addAll(collection);
    }
    void addAll(const QString& collection) {
        m_whole.insert(collection);
        m_rows.remove(collection);
    }
    void add(const ChangedRows& other) {
        for (const QString& collection : other.m_whole)
            addAll(collection);
        for (auto it = other.m_rows.cbegin(); it != other.m_rows.cend(); ++it)
            for (const Id& id : it.value())
                add(it.key(), id);
    }

    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty() && m_whole.isEmpty(); }
    [[nodiscard]] bool touches(const QString& collection) const {
        return m_whole.contains(collection) || m_rows.contains(collection);
    }
    [[nodiscard]] bool touches(const QString& collection, const Id& id) const {
        return m_whole.contains(collection) || m_rows.value(collection).contains(id);
    }
    // Every row of the collection may have changed; ids() says nothing then.
    [[nodiscard]] bool isWhole(const QString& collection) const { return m_whole.contains(collection); }
    [[nodiscard]] QSet<Id> ids(const QString& collection) const { return m_rows.value(collection); }
    [[nodiscard]] QList<QString> collections() const { return m_rows.keys() + m_whole.values(); }

private:
    QHash<QString, QSet<Id>> m_rows;
    QSet<QString> m_whole;
};

} // namespace autospace

Q_DECLARE_METATYPE(autospace::ChangedRows)
