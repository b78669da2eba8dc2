// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace autospace {

// What one connection, one address and all of them together may take. Sizes in bytes, times in
// milliseconds.
struct HttpLimits {
    qint64 requestLineBytes = 8 * 1024;       // 414 beyond
    qint64 headerBytes = 16 * 1024;           // all header lines of a request; 431 beyond
    int headerFields = 100;                   // 431 beyond
    qint64 bodyBytes = 1024 * 1024;           // unless a route says otherwise; 413 beyond
    qint64 heldBodyBytes = 256 * 1024 * 1024; // bodies being read on all connections; 503 beyond

    int connections = 1000;          // 503 beyond
    int connectionsPerAddress = 200; // 503 beyond; a trusted proxy may have all

    int headerMs = 10'000;        // from a request's first byte to the end of its header; 408 beyond
    int requestMs = 30'000;       // from a request's first byte to its last; 408 beyond
    int handlerMs = 60'000;       // from a request's last byte to its answer; 503 beyond
    int idleMs = 60'000;          // between requests
    int connectionMs = 3'600'000; // a connection's life; it ends with the answer after that
    int lingerMs = 1000;          // to let the peer read the last answer before closing

    qint64 queuedBytes = 256 * 1024;         // that a peer leaves unread: no next request, no further event
    int writeStallMs = 10'000;               // without taking a byte that is queued
    qint64 readerBytesPerSecond = 16 * 1024; // the slowest reader of a large answer, after 30 s of grace

    int heartbeatMs = 15'000;   // between comments on a silent event stream
    int streamMs = 15 * 60'000; // an event stream's life; clients come back with a fresh token
};

} // namespace autospace
