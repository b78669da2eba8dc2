// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/sync/SyncEngine.h"

#include <algorithm>

namespace autospace {

namespace {

// The n-th wait: between half and the whole of 2, 4, 8 … seconds, never more than a minute.
sync::SetTimer backoff(SyncTimer timer, int failures) {
    const int whole = std::min(SyncEngine::longestBackoffMs, 1'000 << std::clamp(failures, 1, 6));
    return {timer, whole / 2, whole};
}

} // namespace

QList<SyncEffect> SyncEngine::step(const SyncEvent& event) {
    Effects effects;
    if (!m_running && !std::holds_alternative<sync::Started>(event)) return effects;
    std::visit([&](const auto& e) { on(e, effects); }, event);
    if (m_running) proceed(effects);
    return effects;
}

void SyncEngine::wantPull(const Id& organization) {
    if (!organization.isNull() && !m_pullWanted.contains(organization)) m_pullWanted << organization;
}

void SyncEngine::on(const sync::Started& event, Effects&) {
    *this = {};
    m_running = true;
    m_organization = event.organization;
    m_pushWanted = event.hasWork;
    wantPull(event.organization);
    for (const Id& organization : event.unsettled)
        wantPull(organization);
}

void SyncEngine::on(const sync::Stopped&, Effects& effects) {
    closeStream(effects);
    for (const SyncTimer timer : {SyncTimer::Retry, SyncTimer::StreamRetry, SyncTimer::Poll})
        effects << sync::CancelTimer{timer};
    *this = {};
}

void SyncEngine::on(const sync::OrganizationChosen& event, Effects& effects) {
    if (event.organization == m_organization) return;
    closeStream(effects);
    m_organization = event.organization;
    m_streamFailures = 0;
    m_pullWanted.removeAll(m_organization);
    if (!m_organization.isNull()) m_pullWanted.prepend(m_organization);
}

void SyncEngine::on(const sync::WorkQueued&, Effects& effects) {
    m_pushWanted = true;
    if (m_mayHurry) stopWaiting(effects);
}

void SyncEngine::on(const sync::PushDone& event, Effects& effects) {
    m_call = Call::None;
    m_pushWanted = m_pushWanted || event.more;
    wantPull(event.organization);
    callWorked(effects);
}

void SyncEngine::on(const sync::NothingToPush&, Effects&) { m_call = Call::None; }

void SyncEngine::on(const sync::PullDone& event, Effects& effects) {
    m_call = Call::None;
    m_sequences[event.organization] = event.sequence;
    if (event.more) m_pullWanted.prepend(event.organization);
    callWorked(effects);
}

void SyncEngine::on(const sync::OrganizationGone& event, Effects& effects) {
    m_call = Call::None;
    m_pullWanted.removeAll(event.organization);
    m_sequences.remove(event.organization);
    if (event.organization == m_organization) {
        closeStream(effects);
        m_organization = {};
    }
    callWorked(effects);
}

void SyncEngine::on(const sync::CallFailed& event, Effects& effects) {
    // What was wanted is wanted still.
    if (m_call == Call::Push) m_pushWanted = true;
    if (m_call == Call::Pull) m_pullWanted.removeAll(m_pulling), m_pullWanted.prepend(m_pulling);
    m_call = Call::None;
    m_mayHurry = event.trouble == CallTrouble::Network;
    switch (event.trouble) {
    case CallTrouble::SignInEnded:
        m_signInEnded = true;
        closeStream(effects);
        return;
    case CallTrouble::Unauthorized:
        // Once is a token that ran out on the way: try at once with a new one.
        if (++m_refusals == 1) return;
        break;
    case CallTrouble::Network:
    case CallTrouble::Server: m_reach = Reach::Offline; break; // something answers, but not a core that works
    case CallTrouble::TooMany:
    case CallTrouble::Disk: break;
    }
    ++m_failures;
    m_waiting = true;
    sync::SetTimer wait = backoff(SyncTimer::Retry, m_failures);
    if (event.trouble == CallTrouble::TooMany)
        wait = {SyncTimer::Retry, std::max(wait.minMs, event.retryAfterMs),
                std::max(wait.maxMs, event.retryAfterMs + 1'000)};
    effects << wait;
}

void SyncEngine::on(const sync::StreamOpened&, Effects& effects) {
    m_stream = Stream::Open;
    m_streamFailures = 0;
    effects << sync::CancelTimer{SyncTimer::Poll} << sync::SetTimer{SyncTimer::Watchdog, watchdogMs, watchdogMs};
    wantPull(m_organization); // what happened while nobody listened
}

void SyncEngine::on(const sync::StreamHeard&, Effects& effects) {
    if (m_stream == Stream::Open) effects << sync::SetTimer{SyncTimer::Watchdog, watchdogMs, watchdogMs};
}

void SyncEngine::on(const sync::StreamSaysChange& event, Effects&) {
    if (event.sequence > m_sequences.value(event.organization, -1)) wantPull(event.organization);
}

void SyncEngine::on(const sync::StreamEnded& event, Effects& effects) {
    if (m_stream == Stream::Closed || m_stream == Stream::Waiting) return;
    m_stream = Stream::Waiting;
    effects << sync::CancelTimer{SyncTimer::Watchdog};
    if (event.cleanly) {
        effects << sync::SetTimer{SyncTimer::StreamRetry, 0, 1'000};
        return;
    }
    ++m_streamFailures;
    effects << backoff(SyncTimer::StreamRetry, m_streamFailures) << sync::SetTimer{SyncTimer::Poll, pollMs, pollMs};
    // Tells at once whether the core is still there, and refreshes a refused token.
    if (m_streamFailures == 1 || event.unauthorized) wantPull(m_organization);
}

void SyncEngine::on(const sync::TimerFired& event, Effects& effects) {
    switch (event.timer) {
    case SyncTimer::Retry: m_waiting = false; break;
    case SyncTimer::StreamRetry:
        if (m_stream == Stream::Waiting) m_stream = Stream::Closed;
        break;
    case SyncTimer::Watchdog:
        if (m_stream != Stream::Open && m_stream != Stream::Opening) break;
        effects << sync::CloseStream{};
        on(sync::StreamEnded{}, effects);
        break;
    case SyncTimer::Poll:
        if (m_stream == Stream::Open) break;
        wantPull(m_organization);
        effects << sync::SetTimer{SyncTimer::Poll, pollMs, pollMs};
        break;
    }
}

void SyncEngine::on(const sync::NetworkBack&, Effects& effects) {
    stopWaiting(effects);
    wantPull(m_organization);
}

void SyncEngine::on(const sync::SignedInAgain&, Effects& effects) {
    m_signInEnded = false;
    m_refusals = 0;
    stopWaiting(effects);
    wantPull(m_organization);
}

void SyncEngine::callWorked(Effects& effects) {
    m_failures = 0;
    m_refusals = 0;
    m_mayHurry = true;
    // The way to the core is open again: do not wait out the stream's last backoff.
    if (std::exchange(m_reach, Reach::Online) == Reach::Offline && m_stream == Stream::Waiting) {
        m_stream = Stream::Closed;
        effects << sync::CancelTimer{SyncTimer::StreamRetry};
    }
}

void SyncEngine::stopWaiting(Effects& effects) {
    if (std::exchange(m_waiting, false)) effects << sync::CancelTimer{SyncTimer::Retry};
}

void SyncEngine::closeStream(Effects& effects) {
    if (m_stream == Stream::Open || m_stream == Stream::Opening)
        effects << sync::CloseStream{} << sync::CancelTimer{SyncTimer::Watchdog};
    if (m_stream == Stream::Waiting) effects << sync::CancelTimer{SyncTimer::StreamRetry};
    m_stream = Stream::Closed;
}

void SyncEngine::proceed(Effects& effects) {
    if (m_signInEnded) return;
    if (m_call == Call::None && !m_waiting) {
        if (std::exchange(m_pushWanted, false)) {
            m_call = Call::Push;
            effects << sync::Push{};
        } else if (!m_pullWanted.isEmpty()) {
            m_call = Call::Pull;
            m_pulling = m_pullWanted.takeFirst();
            effects << sync::Pull{m_pulling};
        }
    }
    // Only after a call has shown that the core is there and takes our token.
    if (m_stream == Stream::Closed && m_reach == Reach::Online && !m_waiting && !m_organization.isNull()) {
        m_stream = Stream::Opening;
        effects << sync::OpenStream{m_organization} << sync::SetTimer{SyncTimer::Watchdog, watchdogMs, watchdogMs};
    }
}

} // namespace autospace
