// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/command/Arguments.h"
#include "core/domain/command/Patch.h"
#include "core/domain/operations/SharedView.h"
#include "core/domain/operations/SharedViewCommands.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestColumn = 5000;

// Only what a column has; nothing when it is not a list of columns.
std::optional<QJsonArray> readColumns(const QJsonArray& given) {
    if (given.size() > sharedViews::mostColumns) return std::nullopt;
    QJsonArray columns;
    for (const QJsonValue& column : given) {
        const QString role = column[u"role"_s].toString();
        const int width = column[u"width"_s].toInt();
        if (role.isEmpty() || role.size() > 80 || width < 0 || width > widestColumn) return std::nullopt;
        columns << QJsonObject{{u"role"_s, role},
                               {u"width"_s, width},
                               {u"hidden"_s, column[u"hidden"_s].toBool()},
                               {u"fill"_s, column[u"fill"_s].toBool()}};
    }
    return columns;
}

Outcome share(const Context& context, const Patch<SharedView>& given, const Id&, const View& view) {
    const auto columns = readColumns(given.values.columns);
    if (!columns)
        return std::unexpected(Rejection::invalid(
            u"malformed"_s,
            {QT_TRANSLATE_NOOP("rules", "A view has at most %1 columns, each with a role and a width of 0 to %2."),
             sharedViews::mostColumns, widestColumn},
            u"/columns"_s));
    const auto others = view.list<SharedView>(Query()
                                                  .where(u"org_id"_s, Value(context.actor.orgId))
                                                  .where(u"list"_s, Value(given.values.list))
                                                  .take(sharedViews::mostOfAList));
    const auto same = std::ranges::find(others, given.values.name, &SharedView::name);
    if (same != others.end() && (*same)->userId != context.actor.userId)
        return std::unexpected(Rejection::conflict(
            u"name_taken"_s,
            {QT_TRANSLATE_NOOP("rules", "%1 shares a view with the name %2 already. Choose another name."),
             (*same)->sharedBy, (*same)->name}));
    if (same == others.end() && others.size() >= sharedViews::mostOfAList)
        return std::unexpected(Rejection::conflict(
            u"too_many"_s,
            {QT_TRANSLATE_NOOP("rules", "%1 views of this list are shared already. Take one back first."),
             sharedViews::mostOfAList}));
    auto shared = same == others.end() ? std::make_shared<SharedView>() : std::make_shared<SharedView>(**same);
    if (same == others.end()) shared->id = context.ids.next();
    shared->orgId = context.actor.orgId;
    shared->userId = context.actor.userId;
    shared->sharedBy = context.actor.name.left(120);
    shared->list = given.values.list;
    shared->name = given.values.name;
    shared->filter = given.values.filter;
    shared->sort = given.values.sort;
    shared->columns = *columns;
    Changes changes;
    changes.result = shared->id;
    changes.put(std::move(shared));
    return changes;
}

Outcome withdraw(const Context& context, const NoArguments&, const Id& target, const View& view) {
    auto shared = std::make_shared<SharedView>(*view.get<SharedView>(target));
    shared->deletedAt = context.now;
    Changes changes;
    changes.result = target;
    changes.put(std::move(shared));
    return changes;
}

} // namespace

const CommandType& sharedViews::share() {
    static const CommandType type({u"views.share"_s, QT_TRANSLATE_NOOP("commands", "Share view"),
                                   "Shares a view of a list; one's own of the same name is replaced."},
                                  {SharedView::staticType(), Target::Collection, {}, Action::Create},
                                  Offline::Optimistic, "", &makeStruct<SharedView>,
                                  argumentsFrom(SharedView::staticType(), {"list", "name", "filter", "sort", "columns"},
                                                {"list", "name"}),
                                  patchRule(&autospace::share));
    return type;
}

const CommandType& sharedViews::withdraw() {
    static const CommandType type({u"views.withdraw"_s, QT_TRANSLATE_NOOP("commands", "Stop sharing view"),
                                   "Takes a shared view back."},
                                  {SharedView::staticType(), Target::Record, u"withdraw"_s, Action::Delete},
                                  Offline::Optimistic, "", &makeStruct<NoArguments>, {}, rule(&autospace::withdraw));
    return type;
}

} // namespace autospace
