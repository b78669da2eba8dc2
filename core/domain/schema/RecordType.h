// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/FieldOf.h"
#include "core/domain/schema/OverlapGuard.h"
#include "core/domain/schema/Record.h"
#include "core/domain/schema/StructType.h"

namespace autospace {

// An index over several columns, beside those of single fields. The order of fields is the index's.
struct CompositeIndex {
    QList<const char*> fields;
    bool unique = false; // among records that are not deleted
};

// Where a record lives: Synced ones travel in the feed and are audited; CoreOnly ones (sign-in sessions, jobs) never
// leave the core and leave no trace in the change log.
enum class Reach { Synced, CoreOnly };

// The description of a record: its collection (the word in paths, tables and the feed) and its fields,
// the common ones (id, org_id, version, created_at, updated_at, deleted_at) first.
class RecordType final : public StructType {
public:
    // label: English source text for one such record, translated in the context "records".
    // titleField: the field a person knows the record by (a code, a name).
    RecordType(QString collection, const char* label, const char* titleField, Factory make, QList<Field> fields,
               QList<CompositeIndex> indexes = {}, Reach reach = Reach::Synced, QList<OverlapGuard> guards = {});

    [[nodiscard]] const QString& collection() const { return name(); }
    [[nodiscard]] const char* label() const { return m_label; }
    [[nodiscard]] const char* titleField() const { return m_titleField; }
    [[nodiscard]] const QList<CompositeIndex>& indexes() const { return m_indexes; }
    [[nodiscard]] Reach reach() const { return m_reach; }
    [[nodiscard]] const QList<OverlapGuard>& guards() const { return m_guards; }
    [[nodiscard]] std::shared_ptr<Record> makeRecord() const;
    // The number of common fields, which stand first in fields().
    static constexpr qsizetype commonFields = 6;

private:
    const char* m_label;
    const char* m_titleField;
    QList<CompositeIndex> m_indexes;
    Reach m_reach;
    QList<OverlapGuard> m_guards;
};

template <class T>
std::unique_ptr<Struct> makeStruct() {
    return std::make_unique<T>();
}

// Defines the members that AUTOSPACE_RECORD declares. The rest are RecordType's arguments without the factory:
// AUTOSPACE_RECORD_TYPE(Booking, u"bookings"_s, "Booking", "code", (QList<Field>{…}), (QList<CompositeIndex>{…})).
#define AUTOSPACE_RECORD_TYPE(T, collection, label, titleField, ...)                                                   \
    const ::autospace::RecordType& T::staticType() {                                                                   \
        static const ::autospace::RecordType instance(collection, label, titleField, &::autospace::makeStruct<T>,      \
                                                      __VA_ARGS__);                                                    \
        return instance;                                                                                               \
    }                                                                                                                  \
    const ::autospace::StructType& T::type() const { return staticType(); }

} // namespace autospace
