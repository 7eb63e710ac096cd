// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace esperluette {

/// Keeps what is in memory out of core dumps, and other programs of the user from reading it, where
/// the system can (Linux). Not inside Snap, whose own tools look into the program.
void forbidCoreDumps();

}  // namespace esperluette
