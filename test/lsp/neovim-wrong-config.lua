-- What somebody does in Neovim whose configuration is wrong: reads what is wrong, writes on, and puts it right.
local neovim = dofile(vim.fn.expand('<sfile>:p:h') .. '/neovim-talk.lua')
local wait = neovim.wait
local seen = { messages = {} }
local config = vim.env.FOLDER .. '/.klaretaal.yaml'

-- Neovim shows it as it always does; we only listen.
local show = vim.lsp.handlers['window/showMessage']
vim.lsp.handlers['window/showMessage'] = function(err, result, ...)
  table.insert(seen.messages, result.message)
  return show(err, result, ...)
end

local function run()
  wait('a message', function() return #seen.messages > 0 end)

  vim.api.nvim_buf_set_lines(0, -1, -1, false, { '', 'Wij helpen u graag.' })
  seen.typed = vim.api.nvim_buf_get_lines(0, -2, -1, false)[1]

  local file = io.open(config, 'w')
  file:write('rules:\n  wij-vorm: off\n')
  file:close()
  vim.cmd('silent write')
  wait('diagnostics', function() return #vim.diagnostic.get(0) > 0 end)
  seen.found = #vim.diagnostic.get(0)
end

neovim.talk(seen, run)
