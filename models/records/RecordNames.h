// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/Registry.h"
#include "core/domain/schema/View.h"

namespace autospace {

// The names of records as people write them, both ways. The client has no records of users; people are known by their
// memberships.
class RecordNames {
public:
    struct Name {
        QString title;
        QByteArray zone; // of a place
    };
    explicit RecordNames(const Registry& registry) : m_registry(registry) {}

    // Empty when the client has no such record.
    [[nodiscard]] Name of(const View& view, const QString& collection, const Id& id) const;
    // The ids of records whose title is (Equal) or contains (Contains) the text; at most `most`.
    [[nodiscard]] QList<Id> find(const View& view, const QString& collection, const Id& orgId, Op op,
                                 const QString& text, int most) const;
    // Titles that contain the text, by title; for completion.
    [[nodiscard]] QStringList titles(const View& view, const QString& collection, const Id& orgId, const QString& part,
                                     int most) const;

private:
    // Where the titles stand, and which field of it is the id that others refer to.
    struct Place {
        const RecordType* type = nullptr;
        QString title;
        QString id;
    };
    [[nodiscard]] Place placeOf(const QString& collection) const;
    [[nodiscard]] QList<RecordPtr> select(const View& view, const Place& place, const Id& orgId, Op op,
                                          const QString& text, int most) const;
    const Registry& m_registry;
};

} // namespace autospace
