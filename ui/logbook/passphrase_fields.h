// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"
#include "core/foundation/secret.h"

#include <QWidget>

class QLineEdit;

namespace esperluette::ui {

class TextLabel;

/// Two fields for a new passphrase, and how hard it is to guess.
///
/// The fields bear the subjects "passphrase" and "repetition".
class PassphraseFields final : public QWidget {
    Q_OBJECT
public:
    /// @param label  of the first field
    explicit PassphraseFields(const QString& label, QWidget* parent = nullptr);

    /// @error InvalidInput  "passphrase" when there is none or it is too long, "repetition" when
    ///        the two differ
    Result<> check() const;
    /// What was typed; only after check().
    Passphrase passphrase() const;
    /// Empties both fields.
    void forget();

private:
    class Bar;

    void showStrength();
    void setShown(bool shown);

    QLineEdit* m_passphrase;
    QLineEdit* m_repetition;
    Bar* m_bar;
    TextLabel* m_strength;
};

/// A field that hides what is typed; nothing of it is learned by the keyboard of the system.
QLineEdit* newSecretField(const QString& name);
/// The text of a field, to be derived from in another thread.
std::shared_ptr<const Passphrase> passphraseIn(const QLineEdit& field);
/// Empties a field and overwrites what it held.
void wipeField(QLineEdit& field);

}  // namespace esperluette::ui
