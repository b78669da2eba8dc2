// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/schema/RecordType.h"

namespace autospace {

namespace {

QList<Field> withCommonFields(QList<Field> own) {
    QList<Field> all{
        fieldOf<&Record::id>("id", QT_TRANSLATE_NOOP("fields", "Id")).readOnly(),
        fieldOf<&Record::orgId>("org_id", QT_TRANSLATE_NOOP("fields", "Organization"))
            .readOnly()
            .refersTo("organizations"),
        fieldOf<&Record::version>("version", QT_TRANSLATE_NOOP("fields", "Version")).readOnly(),
        fieldOf<&Record::createdAt>("created_at", QT_TRANSLATE_NOOP("fields", "Created")).readOnly(),
        fieldOf<&Record::updatedAt>("updated_at", QT_TRANSLATE_NOOP("fields", "Changed")).readOnly(),
        fieldOf<&Record::deletedAt>("deleted_at", QT_TRANSLATE_NOOP("fields", "Deleted")).readOnly(),
    };
    Q_ASSERT(all.size() == RecordType::commonFields);
    all.append(std::move(own));
    return all;
}

} // namespace

const RecordType& Record::recordType() const { return static_cast<const RecordType&>(type()); }

RecordType::RecordType(QString collection, const char* label, const char* titleField, Factory make, QList<Field> fields,
                       QList<CompositeIndex> indexes, Reach reach, QList<OverlapGuard> guards)
    : StructType(std::move(collection), make, withCommonFields(std::move(fields))), m_label(label),
      m_titleField(titleField), m_indexes(std::move(indexes)), m_reach(reach), m_guards(std::move(guards)) {
    Q_ASSERT_X(field(QString::fromLatin1(titleField)), "RecordType", titleField);
}

std::shared_ptr<Record> RecordType::makeRecord() const {
    return std::shared_ptr<Record>(static_cast<Record*>(make().release()));
}

} // namespace autospace
