// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people/Permissions.h"

#include "core/domain/people/PermissionTable.h"
#include "core/domain/schema/QueryMatcher.h"

#include <QCryptographicHash>

#include <algorithm>
#include <mutex>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

// At least one group must hold in full: no group = never, an empty group = always.
using Groups = QList<QList<Filter>>;

Groups always() { return {QList<Filter>{}}; }

QString personField(const RecordType& type) { return type.collection() == "users"_L1 ? u"id"_s : u"user_id"_s; }
QString garageField(const RecordType& type) { return type.collection() == "locations"_L1 ? u"id"_s : u"location_id"_s; }

Groups equal(const QString& field, const Id& id) {
    return id.isNull() ? Groups{} : Groups{{Filter::equal(field, Value(id))}};
}

Groups inMyGarages(const Actor& actor, const RecordType& type) {
    if (actor.garageIds.isEmpty()) return always();
    Filter filter{garageField(type), Op::In, {}};
    for (const Id& id : actor.garageIds)
        filter.values << Value(id);
    return {{filter}};
}

Groups groupsFor(Condition condition, const Actor& actor, const RecordType& type) {
    switch (condition) {
    case Condition::Never: return {};
    case Condition::Always: return always();
    case Condition::Own: return equal(u"requester_id"_s, actor.userId);
    case Condition::Mine: return equal(u"assignee_id"_s, actor.userId);
    case Condition::MyGarage: return inMyGarages(actor, type);
    case Condition::MyReport:
        return equal(personField(type), actor.userId) + equal(u"manager_id"_s, actor.membershipId);
    case Condition::Self: return equal(personField(type), actor.userId);
    case Condition::Platform: return actor.platform ? always() : Groups{};
    }
    Q_UNREACHABLE_RETURN({});
}

Groups groupsFor(const PermissionTable::Row& row, const Actor& actor, Action action, const RecordType& type) {
    if (actor.isSystem) return always();
    if (row.anyoneMayCreate && action == Action::Create && !actor.userId.isNull()) return always();
    Groups groups;
    for (const Role role : actor.roles)
        groups += groupsFor(PermissionTable::condition(row, role, action), actor, type);
    return groups;
}

bool holds(const Groups& groups, const Record& record) {
    return std::ranges::any_of(groups, [&](const QList<Filter>& group) {
        return std::ranges::all_of(group, [&](const Filter& filter) { return QueryMatcher::holds(record, filter); });
    });
}

bool ofThisOrganization(const PermissionTable::Row& row, const Actor& actor, const Record& record) {
    return !row.ofOrganization || record.orgId.isNull() || record.orgId == actor.orgId;
}

// Taken from the conditions themselves, so that a new one cannot be forgotten here.
FieldChoice decisiveFields(const RecordType& type) {
    static const Id somebody = *Id::parse(u"00000000-0000-7000-8000-000000000001");
    Actor actor;
    actor.userId = actor.membershipId = actor.orgId = somebody;
    actor.garageIds = {somebody};
    actor.platform = true;
    FieldChoice fields;
    for (const QStringView name : {u"id", u"org_id", u"version", u"deleted_at"})
        fields.set(type, name);
    for (int condition = 0; condition <= static_cast<int>(Condition::Platform); ++condition)
        for (const QList<Filter>& group : groupsFor(static_cast<Condition>(condition), actor, type))
            for (const Filter& filter : group)
                fields.set(type, filter.field);
    return fields;
}

// The fields hidden to every one of these roles; with none of them, nothing is said.
QSet<QString> hiddenToAll(const QList<Role>& roles, const QString& collection) {
    QSet<QString> hidden;
    for (qsizetype i = 0; i < roles.size(); ++i) {
        const QStringList list = PermissionTable::hiddenFields(collection, roles[i]);
        const QSet<QString> here(list.begin(), list.end());
        hidden = i == 0 ? here : hidden.intersect(here);
    }
    return hidden;
}

} // namespace

bool Permissions::may(const Actor& actor, Action action, const Record& record) {
    const RecordType& type = record.recordType();
    const auto* row = PermissionTable::row(type.collection());
    return row && ofThisOrganization(*row, actor, record) && holds(groupsFor(*row, actor, action, type), record);
}

bool Permissions::mayAny(const Actor& actor, Action action, const RecordType& type) {
    const auto* row = PermissionTable::row(type.collection());
    return row && !groupsFor(*row, actor, action, type).isEmpty();
}

bool Permissions::mayAny(const Actor& actor, Action action, QStringView collection) {
    const auto* row = PermissionTable::row(collection);
    if (!row) return false;
    return actor.isSystem || std::ranges::any_of(actor.roles, [&](Role role) {
               const Condition condition = PermissionTable::condition(*row, role, action);
               return condition == Condition::Platform ? actor.platform : condition != Condition::Never;
           });
}

ReadScope Permissions::readScope(const Actor& actor, const RecordType& type) {
    ReadScope scope;
    const auto* row = PermissionTable::row(type.collection());
    if (!row) return scope;
    scope.anyOf = groupsFor(*row, actor, Action::Read, type);
    scope.nothing = scope.anyOf.isEmpty();
    if (row->ofOrganization) scope.all << Filter::equal(u"org_id"_s, Value(actor.orgId));
    if (std::ranges::any_of(scope.anyOf, [](const QList<Filter>& group) { return group.isEmpty(); }))
        scope.anyOf.clear();
    return scope;
}

FieldChoice Permissions::decisive(const RecordType& type) {
    static std::mutex mutex;
    static QHash<const RecordType*, FieldChoice> known;
    const std::scoped_lock lock(mutex);
    const auto found = known.constFind(&type);
    return found != known.cend() ? *found : *known.insert(&type, decisiveFields(type));
}

QSet<QString> Permissions::hiddenFields(const Actor& actor, const Record& record) {
    const RecordType& type = record.recordType();
    const auto* row = PermissionTable::row(type.collection());
    if (!row || actor.isSystem) return {};
    QList<Role> readers;
    for (const Role role : actor.roles)
        if (holds(groupsFor(PermissionTable::condition(*row, role, Action::Read), actor, type), record))
            readers << role;
    return hiddenToAll(readers, type.collection());
}

QSet<QString> Permissions::hiddenFields(const Actor& actor, const RecordType& type) {
    const auto* row = PermissionTable::row(type.collection());
    if (!row || actor.isSystem) return {};
    QList<Role> readers;
    for (const Role role : actor.roles)
        if (PermissionTable::condition(*row, role, Action::Read) != Condition::Never) readers << role;
    return hiddenToAll(readers, type.collection());
}

void Permissions::mask(const Actor& actor, Record& record) {
    const QSet<QString> hidden = hiddenFields(actor, record);
    if (hidden.isEmpty()) return;
    const auto empty = record.recordType().makeRecord();
    for (const QString& name : hidden) {
        const Field* field = record.type().field(name);
        Q_ASSERT_X(field, "Permissions", qPrintable(name));
        const bool written = field->write(record, field->read(*empty));
        Q_ASSERT(written);
    }
}

QByteArray Permissions::scopeFingerprint(const Actor& actor) {
    QStringList parts{actor.orgId.toString(), actor.userId.toString(), actor.membershipId.toString(),
                      actor.platform ? u"platform"_s : u"member"_s};
    QStringList sorted;
    for (const Role role : actor.roles)
        sorted << toWord(role);
    for (const Id& id : actor.garageIds)
        sorted << id.toString();
    sorted.sort();
    sorted.removeDuplicates();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData((parts + sorted).join(u'\n').toUtf8());
    for (const PermissionTable::Row& row : PermissionTable::rows()) {
        hash.addData(row.collection);
        for (int role = 0; role < PermissionTable::roleCount; ++role) {
            hash.addData(row.cells[role]);
            hash.addData(PermissionTable::hiddenFields(QString::fromLatin1(row.collection), static_cast<Role>(role))
                             .join(u',')
                             .toUtf8());
        }
    }
    return hash.result().toHex().first(32);
}

} // namespace autospace
