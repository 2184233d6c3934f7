-- What somebody does in Neovim: opens a letter, reads what klaretaal says, takes a suggestion, asks why, writes on.
local neovim = dofile(vim.fn.expand('<sfile>:p:h') .. '/neovim-talk.lua')
local wait = neovim.wait
local seen = {}

local function request(method, params)
  for _, answer in pairs(vim.lsp.buf_request_sync(0, method, params, 30000) or {}) do return answer.result end
end

local function codes()
  local found = {}
  for _, one in ipairs(vim.diagnostic.get(0)) do found[#found + 1] = one.code or one.user_data.lsp.code end
  return found
end

local function run()
  wait('diagnostics', function() return #vim.diagnostic.get(0) > 0 end)
  seen.diagnostics = {}
  for _, one in ipairs(vim.diagnostic.get(0)) do
    table.insert(seen.diagnostics, { line = one.lnum, column = one.col, message = one.message, source = one.source })
  end
  seen.codes = codes()

  vim.api.nvim_win_set_cursor(0, { 3, 1 })
  local params = vim.lsp.util.make_range_params()
  params.context = { diagnostics = vim.lsp.diagnostic.get_line_diagnostics() }
  local actions = request('textDocument/codeAction', params)
  seen.actions = {}
  local chosen
  for _, action in ipairs(actions) do
    table.insert(seen.actions, action.title)
    chosen = chosen or (vim.startswith(action.title, 'Schrijf') and action or nil)
  end
  vim.lsp.util.apply_workspace_edit(chosen.edit, 'utf-16')
  seen.corrected = vim.api.nvim_buf_get_lines(0, 2, 3, false)[1]
  wait('the diagnostic to go', function() return not vim.tbl_contains(codes(), 'ambtelijk-woord') end)

  vim.api.nvim_buf_set_lines(0, 2, 3, false, { 'Wij schrijven u aangaande de speelstraat.' })
  wait('a diagnostic in what was typed', function() return vim.tbl_contains(codes(), 'ambtelijk-woord') end)
  vim.api.nvim_win_set_cursor(0, { 3, 18 })
  seen.hover = request('textDocument/hover', vim.lsp.util.make_position_params()).contents.value

  vim.api.nvim_buf_set_lines(0, 2, 3, false, { 'Wij schrijven u over de speelstraat.' })
  wait('nothing to be left', function() return #vim.diagnostic.get(0) == 0 end)
  seen.left = #vim.diagnostic.get(0)
end

neovim.talk(seen, run)
