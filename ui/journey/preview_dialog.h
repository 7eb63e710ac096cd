// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"
#include "ui/journey/kind_editor.h"

#include <QDialog>

#include <functional>

namespace esperluette::ui {

class TextLabel;

/// Shows what a change would plan, move or no longer ask for before it is made. Making it is a
/// function it is given.
class PreviewDialog final : public QDialog {
    Q_OBJECT
public:
    using Perform = std::function<Result<>()>;

    /// @param keep  text of the button that makes the change
    PreviewDialog(const QString& title, const ShownPreview& preview, const QString& keep,
                  Perform perform, QWidget* parent = nullptr);

    /// Shows other words, for example when names are hidden.
    void showPreview(const ShownPreview& preview);
    /// Closes when the change is made; otherwise says why not.
    void accept() override;

private:
    Perform m_perform;
    TextLabel* m_sentence;
    TextLabel* m_lines;
    TextLabel* m_problem;
};

}  // namespace esperluette::ui
