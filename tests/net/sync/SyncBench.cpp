// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/net/sync/SyncBench.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

Id organization() {
    const unsigned char entropy[10] = {7};
    return Id::v7(1'800'000'000'000, entropy);
}

std::unique_ptr<Store> storeAt(const QString& file, const Registry& registry, StoreOptions options) {
    auto store = openStore(u"sqlite:"_s + file, registry, std::move(options));
    if (!store || !(*store)->migrate()) qFatal("cannot open %s", qPrintable(file));
    return *std::move(store);
}

} // namespace

SyncBench::SyncBench() : core(lockerRegistry(), time, organization()) {
    tokens.start(SignInReply{"access", "refresh", 1'000'000'000, {}});
    open();
}

void SyncBench::close() {
    worker.reset();
    desk.reset();
    cache.reset();
    outbox.reset();
    m_reading.reset();
    m_cacheStore.reset();
    m_outboxStore.reset();
    transport.sent.clear();
}

void SyncBench::open() {
    StoreOptions quick; // a kill loses nothing that was written; power cuts are another test's
    quick.durable = false;
    m_cacheStore = storeAt(m_folder.filePath(u"cache.sqlite"_s), m_registries.cache(), StoreOptions::cache());
    m_outboxStore = storeAt(m_folder.filePath(u"outbox.sqlite"_s), m_registries.outbox(), quick);
    m_reading = m_cacheStore->session().value();
    const Replay::Actors actors = [](const View&, const Id& id) { return Actor::system(id); };
    cache = std::make_unique<Cache>(m_cacheStore->session().value(), lockerRegistry(), Replay(lockerRegistry(), actors),
                                    time);
    outbox = Outbox::open(m_outboxStore->session().value(), time).value();
    desk = std::make_unique<CommandDesk>(CommandDesk::Parts{lockerRegistry(), *outbox, *cache, m_ids, time});
    const SyncWorker::Listener listener{
        .changed = [this](const ChangedRows& rows) { changed.add(rows); },
        .status = [this](const SyncStatus& status) { statuses << status; },
        .outboxChanged = [] {},
        .serverTime = [](const Instant&) {},
        .organizationGone = [this](const Id&) { gone = true; },
        .storeFailed = [](const StoreError& error) { qFatal("store: %s", qPrintable(error.message)); }};
    worker = std::make_unique<SyncWorker>(
        SyncWorker::Parts{lockerRegistry(), transport, tokens, time, time, entropy, *outbox, *cache, *desk}, listener);
    worker->start(core.organization());
}

void SyncBench::flow() {
    for (int i = 0; !transport.sent.isEmpty(); ++i) {
        if (i > 1000) qFatal("the sync does not come to rest");
        const HttpReply reply = core.handle(transport.sent.front().request);
        transport.answer(reply.status, reply.body);
    }
}

void SyncBench::loseReply() {
    (void)core.handle(transport.sent.front().request);
    transport.fail(NetworkFailure::Kind::Broken);
}

CommandOutcome SyncBench::run(const QString& name, const std::optional<Id>& target, const QJsonObject& arguments,
                              const std::optional<QJsonObject>& base) {
    std::optional<CommandOutcome> outcome;
    worker->run({core.organization(), name, target, arguments, base},
                [&](CommandOutcome o) { outcome = std::move(o); });
    for (int i = 0; !outcome && i < 100 && !transport.sent.isEmpty(); ++i) {
        const HttpReply reply = core.handle(transport.sent.front().request);
        transport.answer(reply.status, reply.body);
    }
    if (!outcome) qFatal("%s was never answered", qPrintable(name));
    return *outcome;
}

QStringList SyncBench::list(const View& view) {
    QStringList lines;
    for (const auto& locker : view.list<Locker>(Query().orderBy(u"code"_s)))
        lines << u"%1 %2 %3 %4"_s.arg(locker->code, toWord(locker->state), locker->holder.value_or(u"-"_s),
                                      locker->note.value_or(u"-"_s));
    return lines;
}

QStringList SyncBench::shown() { return list(*m_reading); }

QStringList SyncBench::inCore() const { return list(core.records()); }

Id SyncBench::lockerId(const QString& code) {
    const auto found = m_reading->first<Locker>(Query().where(u"code"_s, Value(code)));
    return found ? found->id : Id{};
}

QStringList SyncBench::outboxStates() const {
    QStringList states;
    for (const OutboxEntryPtr& entry : outbox->entries())
        states << entry->name.section(u'.', 1) + u' ' + toWord(entry->state) +
                      (outbox->isBlocked(*entry) ? u" behind"_s : QString()) +
                      (entry->doubt ? u" doubtful"_s : QString());
    return states;
}

} // namespace autospace
